import { addDays, amsterdamDay, isoDate } from '@kraamketen/kraamzorg'
import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indicate } from '../src/rules/indication/indicate.ts'
import { protocolAt } from '../src/rules/indication/protocol.ts'
import type { IndicationFacts } from '../src/rules/indication/rule.ts'
import {
  OTHER_PROVIDER,
  PRACTICE,
  type Platform,
  aClient,
  aReferral,
  hanna,
  noor,
  pieter,
  sanneAs,
  startPlatform,
} from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const today = amsterdamDay(new Date())

const PROBLEM = `... on Problem { code path message remedy } ... on WrongState { current allowed }`
const INDICATE = `mutation ($input: SetIndicationInput!) { setIndication(input: $input) {
  __typename
  ... on Indication {
    id version method hours difference changeCode changeReason careUntil missing children partusHours
    setBy agreedBy agreedOn agreedByOrganisation { agbCode } replaces { id version }
  } ${PROBLEM}
} }`
const PROPOSE = `query ($input: ProposeIndicationInput!) { proposeIndication(input: $input) {
  method hours difference complete missing protocol { code version }
  findings { code outcome hours } packages { code demonstration outcome criteria { outcome text missing } }
  mustAgree { party because source { anchor } }
} }`
const REQUEST = `mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) {
  __typename
  ... on ExtensionRequest { id state careUntil careDay extraHours nextStates practice { agbCode } window { lastDay } }
  ${PROBLEM}
} }`
const DECIDE = `mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) {
  __typename
  ... on ExtensionRequest {
    id state decidedBy decisionReason
    indication { version hours careUntil changeCode additionalReason agreedBy setBy agreedByOrganisation { agbCode } }
  } ${PROBLEM}
} }`
const WITHDRAW = `mutation ($input: WithdrawExtensionInput!) { withdrawExtension(input: $input) {
  __typename ... on ExtensionRequest { id state decidedBy nextStates } ${PROBLEM}
} }`
const WAITING = `query ($filter: ExtensionRequestFilter) { extensionRequests(filter: $filter) {
  totalCount edges { node { id state client { id } careDay extraHours } }
} }`
const REINDICATIONS = `query ($filter: ReindicationFilter, $first: Int, $after: String) {
  reindications(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node {
      client { id } indication { id version } fromDay changeCode reason hoursBefore hoursAfter difference
      roster { deliveredHours plannedHours hoursToPlan weeks { week weekStart visits hours } }
    } }
  }
}`

/** A referral at a state, of a client who gave birth a number of days ago (day 1 is today). */
async function aCase({ state = 'IN_CARE', day = null as number | null, children = 1 } = {}) {
  const clientId = await aClient(platform, { dueDate: addDays(today, 10) })
  const referralId = await aReferral(platform, clientId)
  await platform.look(`update indications.referral set state = $2 where id = $1`, [referralId, state])
  await platform.look(`update indications.client set expected_children = $2, born_on = $3 where id = $1`, [
    clientId,
    children,
    day === null ? null : addDays(today, 1 - day),
  ])
  return { clientId, referralId }
}

async function set(referralId: string, input: object = {}) {
  const { data, errors } = await platform.ask(pieter, INDICATE, {
    input: { referralId, feeding: 'BREAST', hospitalDays: 0, ...input },
  })
  expect(errors).toEqual([])
  return data.setIndication
}

const change = (replaces: string, changeCode = 'FEEDING') => ({ replaces, changeCode, changeReason: 'Zo is het nu.' })

describe('versions', () => {
  test('up and down, each with what it replaces, why, who set it and who agreed', async () => {
    const { clientId, referralId } = await aCase()
    const first = await set(referralId, { feeding: 'BOTTLE' })
    expect(first).toMatchObject({
      version: 1,
      hours: 45,
      difference: null,
      replaces: null,
      changeCode: null,
      method: 'LIP',
    })
    const agreed = { agreedBy: 'Noor de Wit', agreedByOrganisation: PRACTICE, agreedOn: today }
    const second = await set(referralId, { ...change(first.id), ...agreed })
    expect(second).toMatchObject({
      version: 2,
      hours: 49,
      difference: 4,
      changeCode: 'FEEDING',
      changeReason: 'Zo is het nu.',
      replaces: { id: first.id, version: 1 },
      setBy: 'Pieter Smeets',
      agreedBy: 'Noor de Wit',
      agreedOn: today,
      agreedByOrganisation: { agbCode: PRACTICE },
    })
    const third = await set(referralId, { hospitalDays: 2, ...change(second.id, 'HOSPITAL_STAY') })
    expect(third).toMatchObject({ version: 3, hours: 36.75, difference: -12.25 })
    const query = `query ($id: ID!) { client(id: $id) { indication { id } indications { id version hours } } }`
    for (const viewer of [noor, pieter, sanneAs(clientId)]) {
      const { data } = await platform.ask(viewer, query, { id: clientId })
      expect(data.client.indication.id).toBe(third.id)
      expect(data.client.indications.map(({ hours }: { hours: number }) => hours)).toEqual([36.75, 49, 45])
    }
  })

  test('two at once on the same one: one is set, the other hears which holds now', async () => {
    const { referralId } = await aCase()
    const first = await set(referralId)
    const answers = await Promise.all([
      set(referralId, { feeding: 'BOTTLE', ...change(first.id) }),
      set(referralId, { hospitalDays: 1, ...change(first.id, 'HOSPITAL_STAY') }),
    ])
    const [won, lost] = answers[0].__typename === 'Indication' ? answers : answers.toReversed()
    expect(won).toMatchObject({ __typename: 'Indication', version: 2 })
    expect(lost).toMatchObject({ __typename: 'Conflict', path: ['input', 'replaces'] })
    expect(lost.message).toContain(won.id)
    expect(lost.remedy).toContain(won.id)
  })

  test('two first ones at once: one is', async () => {
    const { referralId } = await aCase({ state: 'INTAKE' })
    const answers = await Promise.all([set(referralId), set(referralId, { feeding: 'BOTTLE' })])
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'Indication'])
  })

  test('nothing is overwritten unseen, and from the second on it is said why', async () => {
    const { referralId } = await aCase()
    const none = '019a0000-0000-7000-8000-00000000ffff'
    expect(await set(referralId, change(none))).toMatchObject({ code: 'CONFLICT', path: ['input', 'replaces'] })
    const first = await set(referralId)
    const { changeReason, ...withoutReason } = change(first.id)
    expect(changeReason).not.toBe('')
    expect(await set(referralId)).toMatchObject({ code: 'CONFLICT', path: ['input', 'replaces'] })
    expect(await set(referralId, withoutReason)).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'changeReason'],
    })
    const withoutCode = await set(referralId, { replaces: first.id, changeReason })
    expect(withoutCode).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'changeCode'] })
    expect(withoutCode.remedy).toContain('FEEDING')
  })

  test.each([
    { given: 'agreed tomorrow', input: { agreedBy: 'Noor', agreedOn: addDays(today, 1) }, at: 'agreedOn' },
    { given: 'agreed by nobody on a day', input: { agreedOn: today }, at: 'agreedBy' },
    {
      given: 'agreed for an organisation that is not there',
      input: { agreedBy: 'Noor', agreedByOrganisation: '99999999' },
      at: 'agreedByOrganisation',
    },
    { given: 'six children', input: { children: 6 }, at: 'children' },
    { given: '81 hours at the birth', input: { partusHours: 81 }, at: 'partusHours' },
  ])('$given: INVALID_INPUT at $at', async ({ input, at }) => {
    const { referralId } = await aCase()
    expect(await set(referralId, input)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', at] })
  })

  test('set by a package of the KLIM: the hours as stored, and the package as their one finding', async () => {
    const { clientId, referralId } = await aCase()
    await platform.look(`insert into indications.klim_package
      (version, code, name_nl, name_en, criteria, minutes, valid_from, demonstration) values
      ('test', 'FIRST', 'Eerste kind', 'First child', '[]', 3000, '2020-01-01', true)`)
    await platform.look(
      `insert into indications.indication
        (client_id, referral_id, protocol_version, method, klim_package, minutes, package_days, set_by_subject, set_by_name, set_by_organisation)
        values ($1, $2, 'test', 'KLIM', 'FIRST', 3000, 8, 'pieter', 'Pieter Smeets', '41900001')`,
      [clientId, referralId],
    )
    const query = `query ($id: ID!) { client(id: $id) { indication {
      method hours complete protocol { code version validFrom } findings { code hours source { anchor } }
    } } }`
    const { data, errors } = await platform.ask(pieter, query, { id: clientId })
    expect(errors).toEqual([])
    expect(data.client.indication).toEqual({
      method: 'KLIM',
      hours: 50,
      complete: true,
      protocol: { code: 'KLIM', version: 'test', validFrom: '2020-01-01' },
      findings: [{ code: 'KLIM_PACKAGE', hours: 50, source: { anchor: 'klim' } }],
    })
    await platform.look(`delete from indications.indication where client_id = $1`, [clientId])
    await platform.look(`delete from indications.klim_package`)
  })

  test('a nurse sees the client and no indication, intake or request of hers', async () => {
    const { clientId, referralId } = await aCase()
    await set(referralId)
    await platform.look(
      `insert into access.care_relationship (client_id, organisation, kind, source) values ($1, '42900001', 'HANDED_OVER_TO', 'test')`,
      [clientId],
    )
    const joke = aViewer('nurse', { subject: 'joke', name: 'Joke Vermeer', organisation: '42900001' })
    const query = `query ($id: ID!) { client(id: $id) {
      name indication { id } indications { id } intakes { id } intakeStatus extensionRequests { id }
    } }`
    const { data, errors } = await platform.ask(joke, query, { id: clientId })
    expect(errors).toEqual([])
    expect(data.client).toEqual({
      name: 'Sanne Claessen',
      indication: null,
      indications: [],
      intakes: [],
      intakeStatus: null,
      extensionRequests: [],
    })
    const forbidden = await platform.ask(joke, PROPOSE, { input: { clientId, feeding: 'BREAST' } })
    expect(forbidden.errors[0]?.extensions.code).toBe('FORBIDDEN')
    const insert = platform.database.asViewer(joke, (trx) =>
      trx
        .insertInto('indication')
        .values({
          clientId,
          referralId,
          protocolVersion: '2008-03',
          packageDays: 8,
          setByName: 'Joke Vermeer',
          setByOrganisation: '42900001',
        })
        .execute(),
    )
    await expect(insert).rejects.toThrow('row-level security')
  })

  test("somebody else's referral is not found", async () => {
    const { referralId } = await aCase()
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const { data } = await platform.ask(stranger, INDICATE, { input: { referralId } })
    expect(data.setIndication).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('what the rules gave', () => {
  test('is stored, and equals what they say of the stored facts', async () => {
    const inputs = [
      { feeding: 'BREAST' },
      { feeding: 'BOTTLE', hospitalDays: 1 },
      { feeding: null, hospitalDays: null },
      { additionalHours: 31, additionalReason: 'Keizersnede', partusHours: 5 },
      { additionalHours: 31, additionalReason: 'Keizersnede', partusHours: 0 },
      { children: 0 },
      { children: 2 },
    ]
    for (const input of inputs) await set((await aCase({ day: 3 })).referralId, input)
    const rows = await platform.look<IndicationFacts & { minutes: number | null; bornOn: string | null }>(
      `select i.*, c.born_on from indications.indication i join indications.client c on c.id = i.client_id`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(inputs.length)
    for (const { minutes, ...facts } of rows) {
      expect(minutes).toBe(indicate({ ...facts, protocol: protocolAt(isoDate('2026-01-01'))! }).minutes)
    }
    const stored = rows.map(({ minutes }) => minutes)
    expect(stored).toEqual(expect.arrayContaining([49 * 60, 39.375 * 60, null, 75 * 60, 80 * 60]))
    expect(stored).not.toContain(0)
  })

  test('rests on what is recorded when it is not said: children who live, hours at the birth', async () => {
    const { clientId, referralId } = await aCase({ day: 2, children: 2 })
    await platform.look(
      `insert into indications.child (client_id, birth_order, family_name, born_at, stillborn, recorded_by_name, recorded_by_organisation)
        values ($1, 1, 'Claessen', now(), false, 'x', '08900001'), ($1, 2, 'Claessen', now(), true, 'x', '08900001')`,
      [clientId],
    )
    await platform.look(
      `insert into indications.visit (client_id, organisation, kind, state, planned_at, planned_minutes, started_at, ended_at, recorded_by_name)
        values ($1, '41900001', 'PARTUS', 'DONE', now(), 240, now() - interval '5 hours', now() - interval '30 minutes', 'x')`,
      [clientId],
    )
    expect(await set(referralId)).toMatchObject({ children: 1, partusHours: 4.5, hours: 49, missing: [] })
    const twins = await aCase({ day: 2, children: 2 })
    expect(await set(twins.referralId)).toMatchObject({ children: 2, hours: 49, missing: ['hoursForMultipleBirth'] })
  })

  test('the window is that of the day of the birth', async () => {
    const { clientId, referralId } = await aCase({ day: 2 })
    await set(referralId)
    const query = `query ($id: ID!) { client(id: $id) { indication {
      window { kind firstDay standardUntil lastDay source { anchor } } findings { code outcome hours }
    } } }`
    const { data } = await platform.ask(noor, query, { id: clientId })
    const bornOn = addDays(today, -1)
    expect(data.client.indication.window).toEqual({
      kind: 'SIX_WEEKS',
      firstDay: bornOn,
      standardUntil: addDays(bornOn, 7),
      lastDay: addDays(bornOn, 41),
      source: { anchor: 'care-window' },
    })
    expect(data.client.indication.findings.at(-1)).toEqual({ code: 'CARE_WINDOW', outcome: 'APPLIED', hours: 0 })
  })
})

describe('a proposal', () => {
  test('from bottle to breast: 49 in the place of 45, and who must agree; nothing is stored', async () => {
    const { clientId, referralId } = await aCase({ day: 2 })
    await set(referralId, { feeding: 'BOTTLE' })
    for (const input of [
      { clientId, feeding: 'BREAST' },
      { referralId, feeding: 'BREAST' },
    ]) {
      const { data, errors } = await platform.ask(noor, PROPOSE, { input })
      expect(errors).toEqual([])
      const [lip, klim] = data.proposeIndication
      expect(lip).toMatchObject({ method: 'LIP', hours: 49, difference: 4, complete: true, missing: [], packages: [] })
      expect(lip.mustAgree.map(({ party }: { party: string }) => party)).toEqual(['MIDWIFE_OR_GP', 'MATERNITY_CARE'])
      expect(klim).toMatchObject({
        method: 'KLIM',
        hours: null,
        protocol: null,
        missing: ['klimPackages'],
        packages: [],
      })
    }
    const [rows] = await platform.look<{ n: number }>(
      `select count(*)::int as n from indications.indication where client_id = $1`,
      [clientId],
    )
    expect(rows?.n).toBe(1)
    const lines = await platform.look<{ type: string }>(
      `select distinct type from audit.event where client_id = $1 and user_id = 'noor' and action = 'READ'`,
      [clientId],
    )
    expect(lines.map(({ type }) => type)).toContain('indication.facts')
  })

  test('before the first indication; with hospital nights; with hours at the birth that leave less than 80', async () => {
    const { clientId } = await aCase({ state: 'ACCEPTED' })
    const propose = async (input: object) =>
      (await platform.ask(pieter, PROPOSE, { input: { clientId, ...input } })).data.proposeIndication[0]
    expect(await propose({})).toMatchObject({ hours: null, missing: ['feeding'], difference: null })
    expect(await propose({ feeding: 'BREAST', hospitalDays: 2 })).toMatchObject({ hours: 36.75, missing: [] })
    expect(await propose({ feeding: 'BREAST', hospitalDays: 0, additionalHours: 31, partusHours: 5 })).toMatchObject({
      hours: 75,
    })
  })

  test.each([
    { given: 'neither', input: {} },
    { given: 'both', input: { clientId: 'x', referralId: 'y' } },
  ])('for $given of client and referral: INVALID_INPUT', async ({ input }) => {
    const { data, errors } = await platform.ask(noor, PROPOSE, { input })
    expect(data.proposeIndication).toBeNull()
    expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  test("somebody else's client is not found, and neither is her referral", async () => {
    const { clientId, referralId } = await aCase()
    for (const input of [{ clientId }, { referralId }]) {
      const { errors } = await platform.ask(hanna, PROPOSE, { input })
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    }
  })

  test('beside it the KLIM, by rows that say they are invented', async () => {
    await platform.look(`insert into indications.klim_package
      (version, code, name_nl, name_en, criteria, minutes, valid_from, demonstration) values
      ('demo', 'FIRST', 'Eerste kind', 'First child', '[{"fact": "parity", "atMost": 0}]', 3000, '2020-01-01', true),
      ('demo', 'NEXT', 'Volgend kind', 'Next child', '[{"fact": "parity", "atLeast": 1}, {"fact": "informalHelp", "is": true}]', 1800, '2020-01-01', true)`)
    const { clientId, referralId } = await aCase({ day: 2 })
    await set(referralId)
    const { data } = await platform.ask(noor, PROPOSE, { input: { clientId } })
    expect(data.proposeIndication[1]).toMatchObject({
      hours: 50,
      difference: 1,
      complete: true,
      protocol: { code: 'KLIM', version: 'demo' },
      findings: [{ code: 'KLIM_PACKAGE', outcome: 'APPLIED', hours: 50 }],
    })
    expect(data.proposeIndication[1].packages).toMatchObject([
      { code: 'FIRST', demonstration: true, outcome: 'MET' },
      {
        code: 'NEXT',
        outcome: 'FAILED',
        criteria: [{ outcome: 'FAILED' }, { outcome: 'UNKNOWN', missing: ['informalHelp'] }],
      },
    ])
    await platform.look(`delete from indications.klim_package`)
  })
})

describe('longer care', () => {
  const asked = (referralId: string, input: object = {}) => ({
    input: { referralId, careUntil: addDays(today, 4), extraHours: 6, reason: 'Borstontsteking', ...input },
  })
  async function aRequest(day = 6, input: object = {}) {
    const { clientId, referralId } = await aCase({ day })
    const indication = await set(referralId)
    const { data } = await platform.ask(pieter, REQUEST, asked(referralId, input))
    return { clientId, referralId, indication, request: data.requestExtension }
  }

  test('asked, seen by the midwife, approved: the next indication, with the last day and the hours', async () => {
    const { clientId, request } = await aRequest()
    expect(request).toMatchObject({
      state: 'REQUESTED',
      careDay: 10,
      extraHours: 6,
      nextStates: ['WITHDRAWN'],
      practice: { agbCode: PRACTICE },
    })
    const waiting = (await platform.ask(noor, WAITING, { filter: { states: ['REQUESTED'] } })).data.extensionRequests
    expect(waiting.edges.map(({ node }: { node: object }) => node)).toContainEqual({
      id: request.id,
      state: 'REQUESTED',
      client: { id: clientId },
      careDay: 10,
      extraHours: 6,
    })
    const { data, errors } = await platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: true } })
    expect(errors).toEqual([])
    expect(data.decideExtension).toEqual({
      __typename: 'ExtensionRequest',
      id: request.id,
      state: 'APPROVED',
      decidedBy: 'Noor de Wit',
      decisionReason: null,
      indication: {
        version: 2,
        hours: 55,
        careUntil: addDays(today, 4),
        changeCode: 'EXTENSION',
        additionalReason: null,
        agreedBy: 'Noor de Wit',
        setBy: 'Noor de Wit',
        agreedByOrganisation: { agbCode: PRACTICE },
      },
    })
  })

  test('a change after the approval keeps the last day', async () => {
    const { referralId, clientId, request } = await aRequest()
    await platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: true } })
    const { data } = await platform.ask(pieter, `query ($id: ID!) { client(id: $id) { indication { id } } }`, {
      id: clientId,
    })
    const next = await set(referralId, { feeding: 'BOTTLE', ...change(data.client.indication.id) })
    expect(next).toMatchObject({ version: 3, careUntil: addDays(today, 4) })
  })

  test('refused with a reason: the indication stays; without one it is not refused', async () => {
    const { clientId, request, indication } = await aRequest()
    const silent = await platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: false } })
    expect(silent.data.decideExtension).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] })
    const input = { requestId: request.id, approve: false, reason: 'Herstelt goed' }
    const { data } = await platform.ask(noor, DECIDE, { input })
    expect(data.decideExtension).toMatchObject({ state: 'REFUSED', decisionReason: 'Herstelt goed' })
    const now = await platform.ask(
      noor,
      `query ($id: ID!) { client(id: $id) { indication { id } extensionRequests { state } } }`,
      {
        id: clientId,
      },
    )
    expect(now.data.client).toEqual({ indication: { id: indication.id }, extensionRequests: [{ state: 'REFUSED' }] })
  })

  test('approved twice at once: once, and one new indication', async () => {
    const { clientId, request } = await aRequest()
    const decide = () => platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: true } })
    const results = (await Promise.all([decide(), decide()])).map(({ data }) => data.decideExtension)
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ExtensionRequest', 'WrongState'])
    expect(results.find(({ __typename }) => __typename === 'WrongState')).toMatchObject({
      current: 'APPROVED',
      allowed: [],
    })
    const rows = await platform.look(`select 1 from indications.indication where client_id = $1`, [clientId])
    expect(rows).toHaveLength(2)
  })

  test('asked twice at once: one waits', async () => {
    const { referralId } = await aCase({ day: 6 })
    await set(referralId)
    const ask = () => platform.ask(pieter, REQUEST, asked(referralId))
    const results = (await Promise.all([ask(), ask()])).map(({ data }) => data.requestExtension.__typename)
    expect(results.sort()).toEqual(['Conflict', 'ExtensionRequest'])
  })

  test('withdrawn by who asked: nobody decides any more, and it can be asked anew', async () => {
    const { referralId, request } = await aRequest()
    const { data } = await platform.ask(pieter, WITHDRAW, { input: { requestId: request.id } })
    expect(data.withdrawExtension).toMatchObject({ state: 'WITHDRAWN', decidedBy: null, nextStates: [] })
    const late = await platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: true } })
    expect(late.data.decideExtension).toMatchObject({ code: 'WRONG_STATE', current: 'WITHDRAWN' })
    const again = await platform.ask(pieter, REQUEST, asked(referralId))
    expect(again.data.requestExtension).toMatchObject({ state: 'REQUESTED' })
  })

  test.each([
    { given: 'day 42', until: 42, code: undefined },
    { given: 'day 43', until: 43, code: 'INVALID_INPUT', at: 'careUntil', says: addDays(today, 42 - 6) },
    { given: 'day 8', until: 8, code: 'INVALID_INPUT', at: 'careUntil', says: 'day 8' },
    { given: '31 hours more', hours: 31, code: undefined },
    { given: '31.25 hours more', hours: 31.25, code: 'INVALID_INPUT', at: 'extraHours', says: '31 can be added' },
  ])('asked on day 6, $given: $code', async ({ until = 10, hours = 0, code, at, says }) => {
    const { request } = await aRequest(6, { careUntil: addDays(today, until - 6), extraHours: hours })
    if (code === undefined) expect(request).toMatchObject({ state: 'REQUESTED', careDay: until })
    else {
      expect(request).toMatchObject({ code, path: ['input', at] })
      expect(request.message).toContain(says)
    }
  })

  test('a birth before 2024 has ten days and no more', async () => {
    const { clientId, referralId } = await aCase({ day: 6 })
    await set(referralId)
    await platform.look(`update indications.client set born_on = '2023-12-31' where id = $1`, [clientId])
    const { data } = await platform.ask(pieter, REQUEST, asked(referralId))
    expect(data.requestExtension).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'careUntil'] })
    expect(data.requestExtension.message).toContain('2024-01-09')
  })

  test('not without an indication, not before the birth, not outside the care', async () => {
    const bare = await aCase({ day: 6 })
    const none = await platform.ask(pieter, REQUEST, asked(bare.referralId))
    expect(none.data.requestExtension).toMatchObject({ code: 'WRONG_STATE' })
    const awaited = await aCase()
    await set(awaited.referralId)
    const early = await platform.ask(pieter, REQUEST, asked(awaited.referralId))
    expect(early.data.requestExtension).toMatchObject({ code: 'WRONG_STATE', current: 'NOT_BORN' })
    const { referralId, request } = await aRequest()
    await platform.look(`update indications.referral set state = 'HANDED_OVER' where id = $1`, [referralId])
    const late = await platform.ask(noor, DECIDE, { input: { requestId: request.id, approve: true } })
    expect(late.data.decideExtension).toMatchObject({ code: 'WRONG_STATE', current: 'HANDED_OVER' })
  })

  test('another practice and another organisation do not find it; a planner cannot decide', async () => {
    const { request } = await aRequest()
    const input = { requestId: request.id, approve: true }
    expect((await platform.ask(hanna, DECIDE, { input })).data.decideExtension).toMatchObject({ code: 'NOT_FOUND' })
    expect((await platform.ask(pieter, DECIDE, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const stranger = { ...pieter, organisation: OTHER_PROVIDER }
    const withdraw = await platform.ask(stranger, WITHDRAW, { input: { requestId: request.id } })
    expect(withdraw.data.withdrawExtension).toMatchObject({ code: 'NOT_FOUND' })
    expect((await platform.ask(hanna, WAITING)).data.extensionRequests).toEqual({ totalCount: 0, edges: [] })
  })
})

describe('changed indications', () => {
  const nodesOf = (data: { reindications: { edges: { node: { client: { id: string } } }[] } }) =>
    data.reindications.edges.map(({ node }) => node)

  test('since yesterday: hours before and after, and what is left to plan', async () => {
    const { clientId, referralId } = await aCase({ day: 3 })
    const first = await set(referralId, { feeding: 'BOTTLE' })
    const second = await set(referralId, change(first.id))
    await platform.look(
      `insert into indications.visit (client_id, organisation, kind, state, planned_at, planned_minutes, started_at, ended_at, recorded_by_name)
        values ($1, '41900001', 'KRAAMZORG', 'DONE', now() - interval '1 day', 360, now() - interval '30 hours', now() - interval '24 hours', 'x'),
          ($1, '41900001', 'PARTUS', 'DONE', now() - interval '2 days', 240, now() - interval '54 hours', now() - interval '50 hours', 'x'),
          ($1, '41900001', 'KRAAMZORG', 'PLANNED', current_date + interval '23 hours', 360, null, null, 'x'),
          ($1, '41900001', 'KRAAMZORG', 'PLANNED', now() + interval '15 days', 180, null, null, 'x'),
          ($1, '41900001', 'KRAAMZORG', 'CANCELLED', now() + interval '2 days', 360, null, null, 'x'),
          ($1, '41900001', 'KRAAMZORG', 'PLANNED', current_date, 360, null, null, 'x'),
          ($1, '41900001', 'KRAAMZORG', 'PLANNED', current_date - interval '1 hour', 360, null, null, 'x')`,
      [clientId],
    )
    const { data, errors } = await platform.ask(pieter, REINDICATIONS, { filter: { withinDays: 1 }, first: 200 })
    expect(errors).toEqual([])
    const own = nodesOf(data).find(({ client }) => client.id === clientId)
    expect(own).toMatchObject({
      indication: { id: second.id, version: 2 },
      fromDay: today,
      changeCode: 'FEEDING',
      reason: 'Zo is het nu.',
      hoursBefore: 45,
      hoursAfter: 49,
      difference: 4,
      roster: { deliveredHours: 6, plannedHours: 15, hoursToPlan: 28 },
    })
    const { weeks } = (own as unknown as { roster: { weeks: { visits: number; hours: number }[] } }).roster
    expect(weeks.map(({ visits, hours }) => ({ visits, hours }))).toEqual([
      { visits: 2, hours: 12 },
      { visits: 1, hours: 3 },
    ])
  })

  test('by day in the Netherlands and by reason; first indications are none', async () => {
    const { clientId, referralId } = await aCase({ day: 3 })
    const first = await set(referralId)
    await set(referralId, { hospitalDays: 1, ...change(first.id, 'HOSPITAL_STAY') })
    // Half past twelve at night in the Netherlands is still the day before in UTC.
    await platform.look(
      `update indications.indication set set_at = '2026-06-10 00:30 Europe/Amsterdam' where replaces = $1`,
      [first.id],
    )
    await platform.look(
      `update indications.indication set set_at = '2026-06-09 12:00 Europe/Amsterdam' where id = $1`,
      [first.id],
    )
    const found = async (filter: object) => {
      const { data } = await platform.ask(pieter, REINDICATIONS, { filter, first: 200 })
      return nodesOf(data).filter(({ client }) => client.id === clientId).length
    }
    expect(await found({ since: '2026-06-10' })).toBe(1)
    expect(await found({ since: '2026-06-11' })).toBe(0)
    expect(await found({ since: '2026-06-01', changeCodes: ['HOSPITAL_STAY'] })).toBe(1)
    expect(await found({ since: '2026-06-01', changeCodes: ['FEEDING'] })).toBe(0)
  })

  test('page by page is the same list, counted; another practice has none', async () => {
    const whole = (await platform.ask(pieter, REINDICATIONS, { first: 200 })).data.reindications
    expect(whole.totalCount).toBe(whole.edges.length)
    const { data } = await platform.ask(pieter, REINDICATIONS, { first: 2 })
    const rest = await platform.ask(pieter, REINDICATIONS, { first: 200, after: data.reindications.pageInfo.endCursor })
    expect([...data.reindications.edges, ...rest.data.reindications.edges]).toEqual(whole.edges)
    expect((await platform.ask(hanna, REINDICATIONS)).data.reindications).toMatchObject({ totalCount: 0, edges: [] })
    const wrong = await platform.ask(pieter, REINDICATIONS, { filter: { withinDays: 366 } })
    expect(wrong.errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } })
  })
})
