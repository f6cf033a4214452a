import { expect, test } from 'vitest'
import { hoursRange } from './hours-range.ts'

const words = { range: (low: string, high: string) => `${low} tot ${high}` }

test('a range is one figure when nothing is left of it', () => {
  expect(hoursRange({ low: 27.2, high: 27.4 }, (value) => String(Math.round(value)), words)).toBe('27')
  expect(hoursRange({ low: 80, high: 95 }, String, words)).toBe('80 tot 95')
})
