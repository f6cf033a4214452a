import { expect, test } from 'vitest'
import { readReindications, reindicationVariables, together, withUnrecorded } from './reindication-list.ts'

const asked = (query: string) => reindicationVariables(readReindications(new URLSearchParams(query)))

test.each([
  ['', { withinDays: 1 }],
  ['sinds=1-11-2026', { since: '2026-11-01' }],
  ['sinds=gisteren', { withinDays: 1 }],
  ['sinds=2026-11-01&reden=ziekenhuis', { since: '2026-11-01', changeCodes: ['HOSPITAL_STAY'] }],
])('%s filters by %j', (query, filter) => expect(asked(query).filter).toEqual(filter))

test('hours to plan and hours planned too many are not set off against each other', () => {
  const row = (difference: number | null, hoursToPlan: number | null) => ({
    difference,
    roster: { hoursToPlan },
    holds: true,
  })
  expect(together([row(4, 4), row(-6, -2), row(null, null), { difference: 1, roster: null, holds: true }])).toEqual({
    difference: -1,
    short: 4,
    over: 2,
    undecided: 2,
  })
})

test('of a family whose hours changed twice the roster counts once', () => {
  const first = { difference: -6, roster: { hoursToPlan: 10 }, holds: false }
  const second = { difference: 2, roster: { hoursToPlan: 12 }, holds: true }
  expect(together([second, first])).toEqual({ difference: -4, short: 12, over: 0, undecided: 0 })
})

test.each([
  { given: 'a visit of this morning that nobody recorded', hoursToPlan: 7.25, toCome: 57, left: 0, unrecorded: 7.25 },
  { given: 'the same, and half an hour really to plan', hoursToPlan: 7.75, toCome: 57, left: 0.5, unrecorded: 7.25 },
  { given: 'less than a quarter too many', hoursToPlan: -0.125, toCome: 49.75, left: 0, unrecorded: 0 },
  { given: 'too many planned', hoursToPlan: -2, toCome: 49.75, left: -2, unrecorded: 0 },
  { given: 'hours that are not decided', hoursToPlan: null, toCome: 57, left: null, unrecorded: 7.25 },
])('$given', ({ hoursToPlan, toCome, left, unrecorded }) =>
  expect(withUnrecorded({ plannedHours: 49.75, hoursToPlan }, toCome)).toEqual({
    plannedHours: 49.75,
    hoursToPlan: left,
    unrecordedHours: unrecorded,
  }),
)
