import { expect, test } from 'vitest'
import { readWhatIf } from './what-if.ts'

const read = (query: string) => readWhatIf(new URLSearchParams(query))

test.each([
  ['', false, {}],
  ['voeding=borst', true, { feeding: 'BREAST' }],
  ['ligdagen=1&extra=2,25', true, { hospitalDays: 1, additionalHours: 2.25 }],
  ['ligdagen=0', true, { hospitalDays: 0 }],
  ['extra=2,1', false, {}],
  ['voeding=soep', false, {}],
])('%s', (query, asks, facts) => expect(read(query)).toMatchObject({ asks, facts }))

test('what cannot be used says why', () => {
  expect(read('ligdagen=400').problems).toEqual({ ligdagen: { code: 'NOT_A_WHOLE_NUMBER', least: 0, most: 365 } })
})
