import { isoDate } from '@kraamketen/kraamzorg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noor, pieter, startPlatform, vault, type Platform } from '../../../test/platform.ts'
import { demonstrationId } from '../../demonstration/demonstration-id.ts'
import { isLoaded, loadDemonstration } from './load-demonstration.ts'

let platform: Platform
const TODAY = isoDate('2026-11-22')
beforeAll(async () => {
  platform = await startPlatform()
  await platform.asOwner((trx) => loadDemonstration(trx, vault, { today: TODAY, clients: 120, say: () => {} }))
})
afterAll(() => platform.close())

test('it knows that it is loaded', async () => {
  expect(await platform.asOwner(isLoaded)).toBe(true)
})

test('the midwife sees her own clients and not those of another practice', async () => {
  const query = `query ($id: ID!) { client(id: $id) { name indication { hours } } }`
  const own = await platform.ask(noor, query, { id: demonstrationId('client', 1) })
  expect(own.data.client).toEqual({ name: 'Sanne Claessen', indication: { hours: 42.875 } })
  const foreign = await platform.ask(noor, query, { id: demonstrationId('client', 5) })
  expect(foreign.data.client).toBeNull()
})

test('the list: pages that join without gap or overlap, in each order, and counts that agree', async () => {
  const query = `query ($sort: ReferralSort!, $after: String) {
    referrals(sort: $sort, first: 7, after: $after) {
      totalCount stateCounts { state count } pageInfo { hasNextPage endCursor } edges { node { id client { dueDate name } } }
    }
  }`
  for (const sort of ['DUE_DATE_ASC', 'CLIENT_NAME_DESC', 'STATE_SINCE_DESC', 'SUBMITTED_ASC']) {
    const seen: string[] = []
    let after: string | null = null
    let total
    do {
      const { data, errors } = await platform.ask(noor, query, { sort, after })
      expect(errors).toEqual([])
      seen.push(...data.referrals.edges.map(({ node }: { node: { id: string } }) => node.id))
      total = data.referrals.totalCount
      const counted = data.referrals.stateCounts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
      expect(counted).toBe(total)
      after = data.referrals.pageInfo.hasNextPage ? data.referrals.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
    expect(total).toBeGreaterThan(40)
  }
})

test('back from the last page is the page before it', async () => {
  const query = `query ($before: String, $last: Int) { referrals(last: $last, before: $before) { pageInfo { startCursor hasPreviousPage } edges { node { id } } } }`
  const ids = ({ data }: { data: { referrals: { edges: { node: { id: string } }[] } } }) =>
    data.referrals.edges.map(({ node }) => node.id)
  const last = await platform.ask(noor, query, { last: 5 })
  const before = await platform.ask(noor, query, { last: 5, before: last.data.referrals.pageInfo.startCursor })
  const both = await platform.ask(noor, query, { last: 10 })
  expect(last.data.referrals.pageInfo.hasPreviousPage).toBe(true)
  expect([...ids(before), ...ids(last)]).toEqual(ids(both))
})

test.each([
  { given: 'a name in part', filter: { search: 'claess' }, name: 'Sanne Claessen' },
  { given: 'parts of a name in another order', filter: { search: 'claess  SAN' }, name: 'Sanne Claessen' },
  { given: 'one word that is not hers', filter: { search: 'sanne claessen xyz' }, name: null },
  { given: 'her day of birth', filter: { search: 'sanne', clientBirthDate: '1994-05-03' }, name: 'Sanne Claessen' },
  { given: 'another day of birth', filter: { search: 'sanne', clientBirthDate: '1901-01-01' }, name: null },
  { given: 'a wildcard as a letter', filter: { search: '%' }, name: null },
  {
    given: 'no answer for a week',
    filter: { withoutAnswerForDays: 8, search: 'amrani', states: ['SUBMITTED'] },
    name: 'Yasmina El Amrani',
  },
  { given: 'due in 2023', filter: { dueUntil: '2023-12-31' }, name: 'Kim Habets' },
])('filtered by $given', async ({ filter, name }) => {
  const query = `query ($filter: ReferralFilter) { referrals(filter: $filter) { totalCount edges { node { client { name } } } } }`
  const { data } = await platform.ask(noor, query, { filter })
  const names = data.referrals.edges.map(({ node }: { node: { client: { name: string } } }) => node.client.name)
  if (name === null) expect(names).toEqual([])
  else expect(names).toContain(name)
  expect(data.referrals.totalCount).toBe(names.length)
})

test.each([
  { given: 'a page of a million', args: 'first: 1000000', at: 'first' },
  { given: 'a page of nothing', args: 'first: 0', at: 'first' },
  { given: 'a cursor that is none', args: 'after: "x"', at: 'after' },
  { given: 'a NUL in the search', args: 'filter: { search: "\\u0000" }', at: 'search' },
  { given: 'a day of another century', args: 'filter: { dueFrom: "2926-01-01" }', at: 'dueFrom' },
  { given: 'minus one day', args: 'filter: { withoutAnswerForDays: -1 }', at: 'withoutAnswerForDays' },
])('$given is an error that says where', async ({ args, at }) => {
  const { data, errors } = await platform.ask(noor, `{ referrals(${args}) { totalCount } }`)
  expect(data).toEqual({ referrals: null })
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' })
  expect(errors[0]?.extensions.argument.at(-1)).toBe(at)
})

test('a planner works from the other side: what was declined or handed over goes out of sight after two weeks', async () => {
  const { data } = await platform.ask(
    pieter,
    `{ referrals(first: 200) { edges { node { state recipient { agbCode } history { to at } } } } }`,
  )
  expect(data.referrals.edges.length).toBeGreaterThan(20)
  expect(
    data.referrals.edges.every(
      ({ node }: { node: { recipient: { agbCode: string } } }) => node.recipient.agbCode === '41900001',
    ),
  ).toBe(true)
  const kim = await platform.ask(pieter, `query ($id: ID!) { referral(id: $id) { id } }`, {
    id: demonstrationId('referral', 3),
  })
  expect(kim.data.referral).toBeNull()
})
