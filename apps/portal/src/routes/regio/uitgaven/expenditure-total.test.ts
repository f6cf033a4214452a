import { expect, test } from 'vitest'
import { saidOf } from './expenditure-total.ts'

test.each([
  ['all is known', 500, 500, { kind: 'WHOLE', cents: 500 }],
  ['nothing was claimed', 0, 0, { kind: 'WHOLE', cents: 0 }],
  ['some amounts are missing', null, 400, { kind: 'AT_LEAST', cents: 400 }],
  ['every amount is missing', null, 0, { kind: 'UNKNOWN' }],
] as const)('%s', (_, totalCents, knownCents, said) => {
  expect(saidOf({ totalCents, knownCents, missing: [] })).toEqual(said)
})
