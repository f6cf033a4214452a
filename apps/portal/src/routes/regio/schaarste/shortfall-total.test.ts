import { expect, test } from 'vitest'
import { shortfallTotal } from './shortfall-total.ts'

test('rows are added step by step, in the order of the steps', () => {
  const row = (entered: number, waiting: number) => ({
    entered,
    preferredCouldNot: 1,
    noProviderCould: 0,
    stillWaiting: waiting,
    steps: [
      { step: 'PREFERRED_PROVIDER' as const, families: entered, nowThere: waiting },
      { step: 'PLACED' as const, families: entered - waiting, nowThere: entered - waiting },
    ],
  })
  expect(shortfallTotal([row(3, 1), row(5, 2)])).toEqual({
    entered: 8,
    preferredCouldNot: 2,
    noProviderCould: 0,
    stillWaiting: 3,
    steps: [
      { step: 'PREFERRED_PROVIDER', families: 8, nowThere: 3 },
      { step: 'PLACED', families: 5, nowThere: 5 },
    ],
  })
  expect(shortfallTotal([])).toMatchObject({ entered: 0, steps: [] })
})
