import { expect, test } from 'vitest'
import { moneyRange } from './money-range.ts'

const words = {
  about: (middle: string, low: string, high: string) => `${middle} (${low} – ${high})`,
  between: (low: string, high: string) => `${low} – ${high}`,
}

test.each([
  [{ low: 5, central: 5, high: 5 }, '5'],
  [{ low: 5, central: null, high: 9 }, '5 – 9'],
  [{ low: 5, central: 6, high: 9 }, '6 (5 – 9)'],
])('%j', (cents, said) => {
  expect(moneyRange(cents, String, words)).toBe(said)
})
