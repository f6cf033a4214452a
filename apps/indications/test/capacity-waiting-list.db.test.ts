import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  OTHER_PRACTICE,
  OTHER_PROVIDER,
  PROVIDER,
  type Platform,
  aClient,
  aReferral,
  hanna,
  noor,
  pieter,
  startPlatform,
} from './platform.ts'

const karin = aViewer('coordinator', { subject: 'karin', name: 'Karin Jansen' })
const ineke = aViewer('inspector', { subject: 'ineke', name: 'Ineke Visser' })

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const ENTER = `mutation ($input: EnterWaitingListInput!) {
  enterWaitingList(input: $input) {
    __typename
    ... on WaitingListEntry { id step region { code } dueWeek vulnerabilityClass daysWaiting nextSteps preferredOrganisation { agbCode } }
    ... on Problem { code path remedy }
  }
}`
const STEP = `mutation ($input: StepWaitingListInput!) {
  stepWaitingList(input: $input) {
    __typename
    ... on WaitingListEntry { step nextSteps placedWith { agbCode } history { from to by organisation { agbCode } } }
    ... on WrongState { current allowed }
    ... on Problem { code path remedy }
  }
}`
const LIST = `query ($filter: WaitingListFilter, $first: Int, $after: String) {
  waitingList(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor } edges { node { id dueWeek step vulnerabilityClass } }
  }
}`

async function entered(familyName: string, dueDate = '2027-02-10'): Promise<{ clientId: string; id: string }> {
  const clientId = await aClient(platform, { familyName, dueDate })
  const { data } = await platform.ask(noor, ENTER, { input: { clientId, preferredOrganisation: PROVIDER } })
  return { clientId, id: data.enterWaitingList.id }
}

test('entering: the region of her municipality, the class of her last referral, the first step', async () => {
  const clientId = await aClient(platform, { dueDate: '2027-02-10' })
  const referral = await aReferral(platform, clientId)
  await platform.look(
    `update indications.referral set vulnerability_class = 'VULNERABLE', vulnerability_class_on = '2027-01-01' where id = $1`,
    [referral],
  )
  const { data, errors } = await platform.ask(pieter, ENTER, { input: { clientId, preferredOrganisation: PROVIDER } })
  expect(errors).toEqual([])
  expect(data.enterWaitingList).toMatchObject({
    __typename: 'WaitingListEntry',
    step: 'PREFERRED_PROVIDER',
    region: { code: 'GG6106' },
    dueWeek: '2027-W06',
    vulnerabilityClass: 'VULNERABLE',
    daysWaiting: 0,
    nextSteps: ['REGIONAL_WAITING_LIST', 'PLACED', 'WITHDRAWN'],
    preferredOrganisation: { agbCode: PROVIDER },
  })
})

test('twenty times at once she is on the list once', async () => {
  const clientId = await aClient(platform)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => platform.ask(noor, ENTER, { input: { clientId } })),
  )
  const names = answers.map(({ data }) => data.enterWaitingList.__typename)
  expect(names.filter((name) => name === 'WaitingListEntry')).toHaveLength(1)
  expect(names.filter((name) => name === 'Conflict')).toHaveLength(19)
})

test.each([
  {
    given: 'a client of nobody',
    input: { clientId: '019a0000-0000-7000-8000-00000000ffff' },
    code: 'NOT_FOUND',
    at: 'clientId',
  },
  {
    given: 'a practice as preference',
    input: { preferredOrganisation: OTHER_PRACTICE },
    code: 'INVALID_INPUT',
    at: 'preferredOrganisation',
  },
  { given: 'a region that is none', input: { regionCode: 'GG0000' }, code: 'INVALID_INPUT', at: 'regionCode' },
])('$given is refused at $at', async ({ input, code, at }) => {
  const clientId = await aClient(platform)
  const { data } = await platform.ask(noor, ENTER, { input: { clientId, ...input } })
  expect(data.enterWaitingList.code).toBe(code)
  expect(data.enterWaitingList.path.at(-1)).toBe(at)
})

test("somebody else's client is not found; whose registration ended cannot wait", async () => {
  const clientId = await aClient(platform)
  expect((await platform.ask(hanna, ENTER, { input: { clientId } })).data.enterWaitingList.code).toBe('NOT_FOUND')
  await platform.look(`update indications.client set registration_ended_on = '2026-01-01' where id = $1`, [clientId])
  expect((await platform.ask(noor, ENTER, { input: { clientId } })).data.enterWaitingList.code).toBe('WRONG_STATE')
})

test('step by step, none skipped, with who and when', async () => {
  const { id } = await entered('Stapsgewijs')
  const step = async (to: string, rest: object = {}) =>
    (await platform.ask(karin, STEP, { input: { entryId: id, to, ...rest } })).data.stepWaitingList
  expect(await step('JOINT_DIVISION')).toMatchObject({
    code: 'WRONG_STATE',
    current: 'PREFERRED_PROVIDER',
    allowed: ['REGIONAL_WAITING_LIST', 'PLACED', 'WITHDRAWN'],
  })
  for (const to of ['REGIONAL_WAITING_LIST', 'JOINT_DIVISION', 'INSURER_INVOLVED', 'NO_GUARANTEE']) {
    expect(await step(to)).toMatchObject({ step: to })
  }
  expect(await step('PLACED')).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'placedWith'] })
  expect(await step('WITHDRAWN')).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] })
  const placed = await step('PLACED', { placedWith: OTHER_PROVIDER })
  expect(placed).toMatchObject({ step: 'PLACED', nextSteps: [], placedWith: { agbCode: OTHER_PROVIDER } })
  expect(placed.history.map(({ to, by }: { to: string; by: string }) => [to, by])).toEqual([
    ['PREFERRED_PROVIDER', 'Noor de Wit'],
    ['REGIONAL_WAITING_LIST', 'Karin Jansen'],
    ['JOINT_DIVISION', 'Karin Jansen'],
    ['INSURER_INVOLVED', 'Karin Jansen'],
    ['NO_GUARANTEE', 'Karin Jansen'],
    ['PLACED', 'Karin Jansen'],
  ])
  expect(await step('WITHDRAWN', { reason: 'x' })).toMatchObject({ code: 'WRONG_STATE', allowed: [] })
})

test('two who step at once: one does, the other hears the step it is at now', async () => {
  const { id } = await entered('Tegelijk')
  const input = { entryId: id, to: 'REGIONAL_WAITING_LIST' }
  const answers = await Promise.all([platform.ask(karin, STEP, { input }), platform.ask(karin, STEP, { input })])
  expect(answers.map(({ data }) => data.stepWaitingList.__typename).sort()).toEqual(['WaitingListEntry', 'WrongState'])
})

test('a planner steps whom she sees, and finds nobody else; a midwife steps nobody', async () => {
  const { id, clientId } = await entered('Planner')
  const input = { entryId: id, to: 'REGIONAL_WAITING_LIST' }
  expect((await platform.ask(pieter, STEP, { input })).data.stepWaitingList.code).toBe('NOT_FOUND')
  await aReferral(platform, clientId)
  expect((await platform.ask(pieter, STEP, { input })).data.stepWaitingList.step).toBe('REGIONAL_WAITING_LIST')
  expect((await platform.ask(noor, STEP, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN')
})

test('the list: a coordinator sees all without a name, a practice its own, an inspector nobody', async () => {
  const { id, clientId } = await entered('Lijst', '2028-01-05')
  const filter = { dueFrom: '2028-01-01', dueUntil: '2028-12-31', regions: ['GG6106'] }
  const seen = { totalCount: 1, edges: [{ node: { id, dueWeek: '2028-W01', step: 'PREFERRED_PROVIDER' } }] }
  expect((await platform.ask(karin, LIST, { filter })).data.waitingList).toMatchObject(seen)
  expect((await platform.ask(noor, LIST, { filter })).data.waitingList).toMatchObject(seen)
  expect((await platform.ask(hanna, LIST, { filter })).data.waitingList.totalCount).toBe(0)
  expect((await platform.ask(ineke, LIST, { filter })).errors[0]?.extensions.code).toBe('FORBIDDEN')

  const medical = `query ($filter: WaitingListFilter) { waitingList(filter: $filter) { edges { node { id client { id } dueDate } } } }`
  const refused = await platform.ask(karin, medical, { filter })
  expect(refused.data.waitingList.edges[0].node).toEqual({ id, client: null, dueDate: null })
  expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  const own = await platform.ask(noor, medical, { filter })
  expect(own.data.waitingList.edges[0].node).toEqual({ id, client: { id: clientId }, dueDate: '2028-01-05' })

  const lines = await platform.look<{ userId: string }>(
    `select user_id from audit.event where type = 'waiting-list.read' and object_id = $1 order by id`,
    [id],
  )
  expect(lines.map(({ userId }) => userId)).toEqual(['noor', 'karin', 'noor', 'karin', 'noor'])
})

test('pages follow one another by due date', async () => {
  for (const day of ['2029-03-02', '2029-03-01', '2029-03-03']) await entered('Bladzij', day)
  const filter = { dueFrom: '2029-01-01' }
  const first = await platform.ask(karin, LIST, { filter, first: 2 })
  const rest = await platform.ask(karin, LIST, { filter, first: 2, after: first.data.waitingList.pageInfo.endCursor })
  expect(first.data.waitingList).toMatchObject({ totalCount: 3, edges: [{}, {}] })
  expect(rest.data.waitingList.edges).toHaveLength(1)
  const ids = [...first.data.waitingList.edges, ...rest.data.waitingList.edges].map(({ node }) => node.id)
  expect(new Set(ids).size).toBe(3)
})

test('how long they waited, by class: quartiles of ten, and of nine nothing', async () => {
  const place = async (count: number, vulnerabilityClass: string) => {
    for (let days = 1; days <= count; days++) {
      const client = await aClient(platform)
      await platform.look(
        `insert into indications.waiting_list_entry
          (client_id, region_code, due_date, entered_by_organisation, vulnerability_class, step, entered_at, step_since, placed_with)
          values ($1, 'GG0111', '2024-06-01', '08900001', $2, 'PLACED', '2024-01-08T10:00:00Z',
            timestamptz '2024-01-08T10:00:00Z' + make_interval(days => $3), '41900001')`,
        [client, vulnerabilityClass, days],
      )
    }
  }
  await place(10, 'VULNERABLE')
  await place(9, 'SELF_RELIANT')
  const query = `query ($from: Date!, $until: Date!) {
    waitingTimes(regions: ["GG0111"], from: $from, until: $until) {
      vulnerabilityClass placed { count tooFew lower median upper } waiting { count } withdrawn
    }
  }`
  const { data } = await platform.ask(karin, query, { from: '2024-01-01', until: '2024-01-31' })
  const of = (name: string | null) =>
    data.waitingTimes.find((one: { vulnerabilityClass: string | null }) => one.vulnerabilityClass === name)
  expect(of('VULNERABLE').placed).toEqual({ count: 10, tooFew: false, lower: 3.25, median: 5.5, upper: 7.75 })
  expect(of('SELF_RELIANT').placed).toEqual({ count: 9, tooFew: true, lower: null, median: null, upper: null })
  expect(of(null)).toMatchObject({ placed: { count: 0 }, waiting: { count: 0 }, withdrawn: 0 })
  const reversed = await platform.ask(karin, query, { from: '2024-02-01', until: '2024-01-31' })
  expect(reversed.errors[0]?.extensions.code).toBe('INVALID_INPUT')
  expect(
    (await platform.ask(pieter, query, { from: '2024-01-01', until: '2024-01-31' })).errors[0]?.extensions.code,
  ).toBe('FORBIDDEN')
})
