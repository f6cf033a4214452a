import { aViewer } from '@kraamketen/subgraph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aFamily, aSignal, aVisit, day } from './dossier-family.ts'
import {
  OTHER_PROVIDER,
  PRACTICE,
  PROVIDER,
  type Platform,
  hanna,
  noor,
  pieter,
  sanneAs,
  startPlatform,
} from './platform.ts'

let platform: Platform
beforeAll(async () => void (platform = await startPlatform()))
afterAll(() => platform.close())

const SIGNALS = `query ($filter: SignalFilter) { signals(filter: $filter) {
  totalCount edges { node { id words unread readAt client { name } } } } }`
const READ = `mutation ($id: ID!) { markSignalRead(signalId: $id) {
  __typename ... on Signal { unread readAt } ... on Problem { code path } } }`
const unreadOf = async (viewer: typeof noor, clientId: string) =>
  (await platform.ask(viewer, SIGNALS, { filter: { unread: true, clientId } })).data.signals

describe('signals of others', () => {
  test('are unread until somebody of the organisation reads them; read a hundred times at once is read once', async () => {
    const { clientId } = await aFamily(platform)
    const id = await aSignal(platform, clientId)
    await aSignal(platform, clientId, { organisation: PRACTICE, words: 'Van onszelf' })
    expect(await unreadOf(noor, clientId)).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id, words: 'Drinkt slecht', unread: true, readAt: null } }],
    })
    const answers = await Promise.all(Array.from({ length: 100 }, () => platform.ask(noor, READ, { id })))
    expect(new Set(answers.map(({ data }) => data.markSignalRead.unread))).toEqual(new Set([false]))
    expect(await unreadOf(noor, clientId)).toEqual({ totalCount: 0, edges: [] })
    const [rows] = await platform.look<{ readings: number; lines: number }>(
      `select (select count(*)::int from indications.signal_reading where signal_id = $1) as readings,
        (select count(*)::int from audit.event where object_id = $1 and type = 'dossier.change') as lines`,
      [id],
    )
    expect(rows).toEqual({ readings: 1, lines: 1 })
    const colleague = aViewer('midwife', { subject: 'lotte', organisation: PRACTICE })
    expect(await unreadOf(colleague, clientId)).toMatchObject({ totalCount: 0 })
    expect(await unreadOf(pieter, clientId)).toMatchObject({ edges: [{ node: { words: 'Van onszelf' } }] })
  })

  test('of another practice are not there, to read nor to mark', async () => {
    const { clientId } = await aFamily(platform)
    const id = await aSignal(platform, clientId)
    expect(await unreadOf(hanna, clientId)).toEqual({ totalCount: 0, edges: [] })
    for (const wrong of [id, '019a0000-0000-7000-8000-00000000ffff', 'x']) {
      const { data } = await platform.ask(hanna, READ, { id: wrong })
      expect(data.markSignalRead).toMatchObject({ code: 'NOT_FOUND', path: ['signalId'] })
    }
  })

  test('come page by page, each once', async () => {
    const { clientId } = await aFamily(platform)
    const ids = await Promise.all(Array.from({ length: 5 }, () => aSignal(platform, clientId)))
    const PAGE = `query ($after: String, $client: ID) { signals(first: 2, after: $after, filter: { clientId: $client }) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const found: string[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: {
        data: { signals: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      } = await platform.ask(noor, PAGE, { after, client: clientId })
      found.push(...data.signals.edges.map(({ node }) => node.id))
      after = data.signals.pageInfo.hasNextPage ? data.signals.pageInfo.endCursor : null
    } while (after !== null)
    expect(found.toSorted()).toEqual(ids.toSorted())
  })
})

describe('recording', () => {
  test('a signal from a signalling, with action, agreement and who was told; nothing is written over', async () => {
    const { clientId, childId } = await aFamily(platform)
    const LOOK = `mutation ($input: RecordSignallingInput!) { recordSignalling(input: $input) { ... on EarlySignalling { id } } }`
    const SIGNAL = `mutation ($input: RecordSignalInput!) { recordSignal(input: $input) {
      ... on Signal { id instrument } ... on Problem { code path } } }`
    const ACT = `mutation ($input: ActOnSignalInput!) { actOnSignal(input: $input) {
      __typename ... on Signal { action actionOn agreedWithParents informed { who } } ... on Problem { code path } } }`
    const TELL = `mutation ($input: InformOfSignalInput!) { informOfSignal(input: $input) {
      ... on Signal { informed { who informedOn } } ... on Problem { code path } } }`
    const looked = { clientId, instrument: 'TNO_CHECKLIST', outcome: 'SIGNALS' }
    const signalling = (await platform.ask(pieter, LOOK, { input: looked })).data.recordSignalling.id
    const nothing = (await platform.ask(pieter, LOOK, { input: { ...looked, outcome: 'NOTHING_FOUND' } })).data
      .recordSignalling.id
    const input = { clientId, childId, subject: 'FEEDING', words: 'Drinkt slecht', signalledAt: '2026-03-10T09:00:00Z' }
    const from = async (signallingId: string) =>
      (await platform.ask(pieter, SIGNAL, { input: { ...input, signallingId } })).data.recordSignal
    expect(await from(nothing)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'signallingId'] })
    const signal = await from(signalling)
    expect(signal).toMatchObject({ instrument: 'TNO_CHECKLIST' })
    const act = async (values: object) =>
      (await platform.ask(pieter, ACT, { input: { signalId: signal.id, ...values } })).data.actOnSignal
    expect(await act({ action: 'Lactatiekundige gebeld' })).toMatchObject({ actionOn: day(0), agreedWithParents: null })
    expect(await act({ agreedWithParents: 'Elke drie uur voeden' })).toMatchObject({ action: 'Lactatiekundige gebeld' })
    expect(await act({ action: 'Toch niet' })).toMatchObject({ code: 'CONFLICT' })
    expect(await act({})).toMatchObject({ code: 'INVALID_INPUT' })
    for (let twice = 0; twice < 2; twice += 1) {
      const { data } = await platform.ask(pieter, TELL, { input: { signalId: signal.id, who: 'JGZ' } })
      expect(data.informOfSignal).toEqual({ informed: [{ who: 'JGZ', informedOn: day(0) }] })
    }
  })

  test('what was done is said by who signalled: the practice does not answer for the kraamzorg', async () => {
    const { clientId } = await aFamily(platform)
    const signalId = await aSignal(platform, clientId)
    const ACT = `mutation ($input: ActOnSignalInput!) { actOnSignal(input: $input) { ... on Problem { code } } }`
    const { data } = await platform.ask(noor, ACT, { input: { signalId, action: 'x' } })
    expect(data.actOnSignal).toEqual({ code: 'NOT_FOUND' })
  })
})

describe('the mother', () => {
  const MINE = `{ myDossier { name visits { state } signals { words } earlySignallings { outcome signals { words } }
    careBalance { explanation } } }`

  test('reads her own file and nothing else', async () => {
    const mine = await aFamily(platform, { familyName: 'Claessen' })
    const other = await aFamily(platform, { familyName: 'Anders' })
    await aVisit(platform, mine.clientId)
    await aVisit(platform, other.clientId)
    const sanne = sanneAs(mine.clientId)
    const { data } = await platform.ask(sanne, MINE)
    expect(data.myDossier).toMatchObject({ name: 'Sanne Claessen', visits: [{ state: 'DONE' }] })
    const elsewhere = await platform.ask(sanne, `query ($id: ID!) { client(id: $id) { visits { state } } }`, {
      id: other.clientId,
    })
    expect(elsewhere.errors[0]?.extensions.code).toBe('NOT_FOUND')
    for (const table of ['visit', 'observation', 'signal', 'goal', 'advice', 'care_plan', 'screening'] as const) {
      const name = table === 'care_plan' ? 'carePlan' : table
      const rows = await platform.database.asViewer(sanne, (trx) => trx.selectFrom(name).select('clientId').execute())
      expect(rows.filter(({ clientId }) => clientId !== mine.clientId)).toEqual([])
    }
  })

  test('reads of signals those that were shared with her; a signalling does not give the others away', async () => {
    const { clientId } = await aFamily(platform)
    await aSignal(platform, clientId, { words: 'Onveilig thuis' })
    await aSignal(platform, clientId, { words: 'Afgesproken', agreed: 'Samen kijken' })
    const told = await aSignal(platform, clientId, { words: 'Verteld' })
    await platform.look(
      `insert into indications.signal_informed (signal_id, client_id, organisation, who, informed_on, recorded_by_subject, recorded_by_name)
       values ($1, $2, '${PROVIDER}', 'PARENTS', current_date, 'test', 'test')`,
      [told, clientId],
    )
    await platform.look(
      `with looked as (
         insert into indications.early_signalling (client_id, organisation, instrument, done_on, outcome, recorded_by_subject, recorded_by_name)
         values ($1, '${PROVIDER}', 'TNO_CHECKLIST', current_date, 'SIGNALS', 'test', 'test') returning id)
       update indications.signal set signalling_id = (select id from looked) where words = 'Onveilig thuis'`,
      [clientId],
    )
    const { data } = await platform.ask(sanneAs(clientId), MINE)
    expect(data.myDossier.signals.map(({ words }: { words: string }) => words).toSorted()).toEqual([
      'Afgesproken',
      'Verteld',
    ])
    expect(data.myDossier.earlySignallings).toEqual([])
    const noors = await platform.ask(
      noor,
      `query ($id: ID!) { client(id: $id) { signals { words } earlySignallings { outcome } } }`,
      { id: clientId },
    )
    expect(noors.data.client.signals).toHaveLength(3)
    expect(noors.data.client.earlySignallings).toEqual([{ outcome: 'SIGNALS' }])
  })

  test('an account that is no client’s, and every other role, has no dossier of its own', async () => {
    const lost = await platform.ask(aViewer('mother', { client: null }), MINE)
    expect(lost.errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await platform.ask(noor, MINE)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('the reporting code', () => {
  const START = `mutation ($input: StartReportingCodeInput!) { startReportingCode(input: $input) {
    __typename ... on ReportingCodeCase { id nextStep } ... on Problem { code path } } }`
  const STEP = `mutation ($input: TakeReportingCodeStepInput!) { takeReportingCodeStep(input: $input) {
    __typename ... on ReportingCodeCase { nextStep steps { step words } } ... on WrongState { allowed } ... on Problem { code path } } }`
  const CLOSE = `mutation ($input: CloseReportingCodeInput!) { closeReportingCode(input: $input) {
    __typename ... on ReportingCodeCase { outcome nextStep } ... on WrongState { allowed } ... on Problem { code path } } }`
  const CASES = `query ($id: ID!) { client(id: $id) { reportingCodeCases { id steps { step } } } }`

  test('steps in order, one at a time, to an end that stays', async () => {
    const { clientId } = await aFamily(platform)
    const starts = await Promise.all(
      [1, 2].map(() => platform.ask(pieter, START, { input: { clientId, startedOn: day(-3) } })),
    )
    const started = starts.map(({ data }) => data.startReportingCode)
    expect(started.map(({ __typename }) => __typename).toSorted()).toEqual(['Conflict', 'ReportingCodeCase'])
    const caseId = started.find(({ __typename }) => __typename === 'ReportingCodeCase').id
    const step = async (input: object) =>
      (await platform.ask(pieter, STEP, { input: { caseId, ...input } })).data.takeReportingCodeStep
    expect(await step({ step: 2 })).toMatchObject({ code: 'WRONG_STATE', allowed: ['STEP_1'] })
    const twice = await Promise.all([step({ step: 1, words: 'Signalen in kaart' }), step({ step: 1 })])
    expect(twice.map(({ __typename }) => __typename).toSorted()).toEqual(['ReportingCodeCase', 'WrongState'])
    expect(await step({ step: 2, takenOn: day(-1) })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'takenOn'],
    })
    const close = async (outcome: string) =>
      (await platform.ask(pieter, CLOSE, { input: { caseId, outcome } })).data.closeReportingCode
    expect(await close('REPORTED')).toMatchObject({ code: 'WRONG_STATE', allowed: ['STEP_2'] })
    for (const next of [2, 3, 4, 5])
      expect(await step({ step: next })).toMatchObject({ __typename: 'ReportingCodeCase' })
    expect(await close('REPORTED')).toMatchObject({ outcome: 'REPORTED', nextStep: null })
    expect(await step({ step: 5 })).toMatchObject({ code: 'WRONG_STATE', allowed: [] })
  })

  test('only the organisation that took the steps reads them: not the practice, not another one, never the mother', async () => {
    const { clientId } = await aFamily(platform)
    const { data } = await platform.ask(pieter, START, { input: { clientId } })
    const caseId = data.startReportingCode.id
    expect((await platform.ask(pieter, CASES, { id: clientId })).data.client.reportingCodeCases).toMatchObject([
      { id: caseId },
    ])
    expect((await platform.ask(noor, CASES, { id: clientId })).data.client.reportingCodeCases).toEqual([])
    const mothers = await platform.ask(sanneAs(clientId), CASES, { id: clientId })
    expect(mothers.data.client.reportingCodeCases).toBeNull()
    expect(mothers.errors[0]?.extensions.code).toBe('FORBIDDEN')
    for (const viewer of [noor, sanneAs(clientId), { ...pieter, organisation: OTHER_PROVIDER }]) {
      const rows = await platform.database.asViewer(viewer, (trx) =>
        trx.selectFrom('reportingCodeCase').select('id').execute(),
      )
      expect(rows).toEqual([])
    }
    const stolen = await platform.ask(noor, STEP, { input: { caseId, step: 1 } })
    expect(stolen.data.takeReportingCodeStep).toMatchObject({ code: 'NOT_FOUND' })
  })

  test('the log of a file does not give a case away', async () => {
    const { clientId } = await aFamily(platform)
    await platform.ask(pieter, START, { input: { clientId } })
    const lines = await platform.look<{ type: string; objectType: string }>(
      `select type, object_type from audit.event where client_id = $1 and action = 'CREATE' and object_type <> 'client'`,
      [clientId],
    )
    expect(lines).toContainEqual({ type: 'dossier.record', objectType: 'dossier' })
    expect(JSON.stringify(lines)).not.toMatch(/report/i)
  })
})

test('a nurse reads nothing of the dossier', async () => {
  const { clientId } = await aFamily(platform)
  await aVisit(platform, clientId)
  await aSignal(platform, clientId)
  const joke = aViewer('nurse', { subject: 'joke', organisation: PROVIDER })
  const { errors } = await platform.ask(joke, `query ($id: ID!) { client(id: $id) { visits { state } } }`, {
    id: clientId,
  })
  for (const table of ['visit', 'signal', 'signalReading'] as const) {
    const rows = await platform.database.asViewer(joke, (trx) => trx.selectFrom(table).select('clientId').execute())
    expect(rows).toEqual([])
  }
  expect(errors).toEqual([])
})
