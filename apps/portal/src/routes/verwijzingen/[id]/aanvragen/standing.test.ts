import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const TODAY = '2026-11-22'
const running = { validFrom: '2024-01-01', validUntil: null }
const ended = { validFrom: '2021-11-01', validUntil: '2023-12-31' }
const of = (given: Partial<Parameters<typeof standingOf>[0]>) =>
  standingOf({ programme: running, application: null, grant: null, ...given }, TODAY)

test('whoever has no application that waits, and takes no part, may apply while the programme is in force', () => {
  expect(of({})).toBe('MAY_APPLY')
  expect(of({ application: { state: 'WITHDRAWN' } })).toBe('MAY_APPLY')
  expect(of({ application: { state: 'LAPSED' }, grant: { lapsedOn: '2026-11-22' } })).toBe('MAY_APPLY')
  expect(of({ programme: { validFrom: '2026-11-23', validUntil: null } })).toBe('NOT_STARTED')
  expect(of({ programme: ended })).toBe('ENDED')
})

test('an application that waits can be seen, also after the programme ended', () => {
  expect(of({ application: { state: 'APPLIED' } })).toBe('OPEN')
  expect(of({ application: { state: 'WAITING' }, programme: ended })).toBe('OPEN')
})

test('a grant counts up to the day on which it lapses', () => {
  expect(of({ grant: { lapsedOn: null } })).toBe('TAKES_PART')
  expect(of({ grant: { lapsedOn: '2026-11-23' } })).toBe('TAKES_PART')
})
