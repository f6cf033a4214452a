import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATES, STATE_WORDS, readReferrals } from './referral-list.ts'

const read = (query: string) => readReferrals(new URLSearchParams(query))

test('an empty address asks for all kraamzorg, what changed last first', () => {
  expect(read('')).toMatchObject({
    graphFilter: { kinds: ['KRAAMZORG'] },
    sort: 'STATE_SINCE_DESC',
    state: { filtered: false, problems: {} },
  })
})

test('every part of the address is read', () => {
  const query = 'status=in-zorg&zoek=de+Wit&dagen=7&van=1-3-2026&tot=2026-04-30&sorteer=naam&volgorde=af&na=abc'
  expect(read(query)).toMatchObject({
    graphFilter: {
      kinds: ['KRAAMZORG'],
      states: ['IN_CARE'],
      search: 'de Wit',
      withoutAnswerForDays: 7,
      dueFrom: '2026-03-01',
      dueUntil: '2026-04-30',
    },
    sort: 'CLIENT_NAME_DESC',
    page: { first: 25, after: 'abc' },
  })
})

test('every state has its word', () => {
  for (const state of STATES)
    expect(read(`status=${STATE_WORDS[state]}`).graphFilter).toMatchObject({ states: [state] })
})

test('another kind than kraamzorg is asked by its word', () => {
  expect(read('soort=prenataal-huisbezoek').graphFilter).toEqual({ kinds: ['PRENATAL_HOME_VISIT'] })
  expect(read('soort=onzin').graphFilter).toEqual({ kinds: ['KRAAMZORG'] })
})

test.each([
  ['zoek=a%00b', 'zoek', 'UNREADABLE'],
  [`zoek=${'a'.repeat(101)}`, 'zoek', 'TOO_LONG'],
  ['dagen=366', 'dagen', 'NOT_A_WHOLE_NUMBER'],
  ['dagen=1e2', 'dagen', 'NOT_A_WHOLE_NUMBER'],
  ['van=31-2-2026', 'van', 'NOT_A_DATE'],
])('%s does not filter, and says why', (query, name, code) => {
  const { state, graphFilter } = read(query)
  expect(state.problems).toMatchObject({ [name]: { code } })
  expect(graphFilter).toEqual({ kinds: ['KRAAMZORG'] })
})

test('of a period that runs backwards only the beginning filters', () => {
  const { state, graphFilter } = read('van=2-3-2026&tot=1-3-2026')
  expect(state.problems).toEqual({ tot: { code: 'PERIOD_BACKWARDS' } })
  expect(graphFilter).toEqual({ kinds: ['KRAAMZORG'], dueFrom: '2026-03-02' })
})

test('no address is beyond it', () => {
  fc.assert(fc.property(fc.webQueryParameters(), (query) => void read(query)))
})
