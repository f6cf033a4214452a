import { expect, test } from 'vitest'
import { TABS, readRegistrations, registrationVariables } from './registration-list.ts'

const asked = (query: string) => registrationVariables(readRegistrations(new URLSearchParams(query)))

test('what waits for an answer opens first, the oldest above', () => {
  expect(asked('')).toMatchObject({ filter: { states: ['SUBMITTED'] }, sort: 'SUBMITTED_ASC', first: 25 })
})

test.each([
  ['status=geaccepteerd', { filter: { states: ['ACCEPTED'] }, sort: 'STATE_SINCE_DESC' }],
  ['status=nergens', { filter: { states: ['SUBMITTED'] } }],
  ['antwoord=te-laat&van=1-2-2027', { filter: { answerOverdue: true, dueFrom: '2027-02-01' } }],
  ['sorteer=uitgerekend', { sort: 'DUE_DATE_ASC' }],
])('%s asks %j', (query, variables) => expect(asked(query)).toMatchObject(variables))

test('every tab but the last is a state, and the last is all of them', () => {
  expect(asked('status=alle').filter).not.toHaveProperty('states')
  expect(TABS.filter(({ state }) => state === null)).toHaveLength(1)
})
