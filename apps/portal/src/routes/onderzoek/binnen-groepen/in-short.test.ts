import { expect, test } from 'vitest'
import { inShort } from './in-short.ts'

const row = (code: string, crude: number | null, standardised: number | null) => ({
  level: { code, label: code.toLowerCase() },
  meanReceivedHours: { crude: { value: crude }, standardised: standardised === null ? null : { value: standardised } },
})

test('the groups that are furthest apart, and what is left between the same two', () => {
  expect(inShort([row('U3', 45, 45), row('U5', 47, 46.5), row('U1', 41.5, 42)])).toEqual({
    low: 'u1',
    high: 'u5',
    crude: 5.5,
    standardised: 4.5,
  })
})

test.each([
  ['nothing', []],
  ['one group', [row('U1', 41, 42)]],
  ['groups that are alike', [row('U1', 41, 42), row('U2', 41, 43)]],
  [
    'what is withheld or not known',
    [row('U1', 41, 42), row('U2', 45, null), row('U3', null, null), row('UNKNOWN', 30, 30)],
  ],
])('%s gives no difference', (_, rows) => {
  expect(inShort(rows)).toBeNull()
})
