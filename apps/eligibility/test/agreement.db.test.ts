import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { beforeAll, expect, test } from 'vitest'
import { AGREEMENTS } from '../data/agreements.ts'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import { loadAgreements } from '../src/load-agreements.ts'
import { ANNA, aDatabase, BEA, midwife, otherMidwife } from './database.ts'

const { service, asOwner, loggedOf, ownerUrl } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const researcher = aViewer('researcher')
const inspector = aViewer('inspector')
const anna = aViewer('mother', { client: ANNA })

beforeAll(async () => void (await loadAgreements(ownerUrl)))

const LIST = `query ($at: Date, $kinds: [AgreementKind!], $statuses: [AgreementStatus!]) {
  agreements(at: $at, kinds: $kinds, statuses: $statuses) {
    id code kind version title from until at status lapsedOn floorHours missing confidence note afterwards(language: EN)
    before: status(at: "2024-04-24") source { anchor } points { code text } steps { code text(language: EN) } appliesTo
  }
}`
const listed = async (variables: Record<string, unknown>) => (await ask(researcher, LIST, variables)).data.agreements

test('loading twice writes nothing the second time, and mends what was changed', async () => {
  expect(await loadAgreements(ownerUrl)).toBe(0)
  await asOwner((trx) => trx.updateTable('agreement').set({ titleNl: 'x' }).where('code', '=', 'LIP').execute())
  expect(await loadAgreements(ownerUrl)).toBe(1)
})

test('on its last day the convenant says what was agreed; the day after only since when it is over', async () => {
  const kinds = ['CONVENANT']
  const [last] = await listed({ at: '2025-12-31', kinds })
  expect(last).toMatchObject({
    status: 'IN_FORCE',
    lapsedOn: null,
    floorHours: 24,
    before: 'NOT_YET',
    from: '2024-04-25',
    until: '2025-12-31',
    source: { anchor: 'scarcity-convenant' },
  })
  expect(last.points).toHaveLength(7)
  expect(last.steps.map(({ code }: { code: string }) => code)).toContain('JOINT_DIVISION')
  const [after] = await listed({ at: '2026-01-01', kinds })
  expect(after).toMatchObject({ status: 'LAPSED', lapsedOn: '2025-12-31', floorHours: null, points: null, steps: null })
  expect(after.afterwards).toContain('No new agreement')
})

test('what no source gives is null and named', async () => {
  const found = await listed({ at: '2026-11-22', statuses: ['UNKNOWN'] })
  expect(found.map(({ code, missing }: { code: string; missing: string[] }) => [code, missing])).toEqual([
    ['NATIONAL_WORK_AGREEMENTS', ['FROM', 'UNTIL', 'VERSION', 'FLOOR', 'STEPS', 'APPLIES_TO']],
    ['NORMENKADER', ['UNTIL', 'STEPS', 'FLOOR', 'APPLIES_TO']],
  ])
  expect(found[0]).toMatchObject({ from: null, until: null, version: null, floorHours: null, steps: null })
})

test('what lapses in a period, and which rules then apply', async () => {
  const query = `query ($from: Date, $until: Date) {
    agreementsLapsing(from: $from, until: $until) {
      from until
      lapses { lapsesOn agreement { code status } inForceAfter { code } unknownAfter { code } explanation(language: EN) }
      endUnknown { code status }
    }
  }`
  const { data } = await ask(inspector, query, { from: '2025-01-01', until: '2026-12-31' })
  expect(data.agreementsLapsing).toMatchObject({
    lapses: [
      {
        lapsesOn: '2025-12-31',
        agreement: { code: 'SCARCITY_CONVENANT', status: 'IN_FORCE' },
        inForceAfter: [{ code: 'LIP' }],
        unknownAfter: [{ code: 'NATIONAL_WORK_AGREEMENTS' }, { code: 'NORMENKADER' }],
      },
    ],
    endUnknown: [
      { code: 'NATIONAL_WORK_AGREEMENTS', status: 'UNKNOWN' },
      { code: 'NORMENKADER', status: 'UNKNOWN' },
    ],
  })
  const reversed = await ask(inspector, query, { from: '2026-01-02', until: '2026-01-01' })
  expect(reversed.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: ['until'] })
})

test('one agreement by its id; what is not there is not found', async () => {
  const query = 'query ($id: ID!, $at: Date) { agreement(id: $id, at: $at) { code status } }'
  const id = AGREEMENTS[0]?.id
  expect((await ask(researcher, query, { id, at: '2025-01-01' })).data.agreement).toEqual({
    code: 'SCARCITY_CONVENANT',
    status: 'IN_FORCE',
  })
  for (const wrong of ['019a0000-0000-7000-8014-0000000000ff', '', "' or 1=1"]) {
    expect((await ask(researcher, query, { id: wrong })).errors[0]?.extensions.code).toBe('NOT_FOUND')
  }
  expect((await ask(researcher, query, { id, at: '2026-02-30' })).errors[0]?.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    argument: ['at'],
  })
})

const WAITING = '019a0000-0000-7000-8111-000000000001'
const GUARANTEE = `
  query ($representations: [_Any!]!, $at: Date) {
    _entities(representations: $representations) {
      ... on Client {
        guarantee(at: $at) {
          at outcome floorHours takenOn lapsedOn inScarcity step missing explanation
          guaranteedBy { agbCode } takenBy { agbCode } waiting { id } agreement { code status } source { anchor }
        }
      }
    }
  }
`
/** A client as the gateway hands her over: accepted, of a month with scarcity under the convenant. */
const aClient = (id: string, different: object = {}) => ({
  __typename: 'Client',
  id,
  careDate: '2025-08-14',
  careProviderAgbCode: '41900001',
  scarcityInCareMonth: true,
  acceptedByAgbCode: '41900001',
  acceptedOn: '2025-02-03',
  waiting: null,
  ...different,
})
const guaranteeOf = async (viewer: typeof midwife, different: object = {}, variables: object = {}) => {
  const { data, errors } = await ask(viewer, GUARANTEE, { representations: [aClient(ANNA, different)], ...variables })
  expect(errors).toEqual([])
  return data._entities[0].guarantee
}

test('accepted under the convenant she has 24 hours, by whom and since when; her midwife and she herself see it', async () => {
  for (const viewer of [midwife, anna])
    expect(await guaranteeOf(viewer)).toMatchObject({
      at: '2025-08-14',
      outcome: 'GUARANTEED',
      floorHours: 24,
      guaranteedBy: { agbCode: '41900001' },
      takenOn: '2025-02-03',
      inScarcity: true,
      agreement: { code: 'SCARCITY_CONVENANT', status: 'IN_FORCE' },
      missing: [],
      source: { anchor: 'scarcity-convenant' },
    })
})

test('of a birth after it: no agreement, since when, and still who took her', async () => {
  const expected = {
    outcome: 'NO_AGREEMENT',
    floorHours: null,
    guaranteedBy: null,
    takenBy: { agbCode: '41900001' },
    lapsedOn: '2025-12-31',
    missing: ['SUCCESSOR'],
    agreement: { code: 'SCARCITY_CONVENANT', status: 'LAPSED' },
  }
  expect(await guaranteeOf(midwife, { careDate: '2026-01-01' })).toMatchObject({ at: '2026-01-01', ...expected })
  expect(await guaranteeOf(midwife, {}, { at: '2026-01-01' })).toMatchObject({ at: '2026-01-01', ...expected })
})

test('on the list: the step, and the way to its history', async () => {
  const waiting = {
    __typename: 'ClientWaiting',
    id: WAITING,
    step: 'JOINT_DIVISION',
    stepSinceOn: '2025-06-01',
    placedWithAgbCode: null,
  }
  const open = { acceptedByAgbCode: null, acceptedOn: null, waiting }
  expect(await guaranteeOf(midwife, open)).toMatchObject({
    outcome: 'NOT_YET',
    step: 'JOINT_DIVISION',
    waiting: { id: WAITING },
    takenBy: null,
  })
  expect(
    await guaranteeOf(midwife, { ...open, waiting: { ...waiting, step: 'NO_GUARANTEE' }, scarcityInCareMonth: null }),
  ).toMatchObject({ outcome: 'NO_GUARANTEE', missing: ['SCARCITY'], inScarcity: null })
})

test('what the gateway leaves out is null: nobody took her, nobody was asked', async () => {
  const left = { __typename: 'Client', id: ANNA, careDate: '2025-08-14' }
  const { data, errors } = await ask(midwife, GUARANTEE, { representations: [left] })
  expect(errors).toEqual([])
  expect(data._entities[0].guarantee).toMatchObject({
    outcome: 'UNKNOWN',
    missing: ['REFERRAL', 'SCARCITY'],
    takenBy: null,
    waiting: null,
    inScarcity: null,
    step: null,
  })
})

test('of a client who is not hers nobody hears a thing, whatever the gateway would hand over', async () => {
  const { data, errors } = await ask(midwife, GUARANTEE, { representations: [aClient(BEA)] })
  expect([data._entities[0].guarantee, errors]).toEqual([null, []])
  expect(await loggedOf(BEA)).toEqual([])
  const other = await ask(otherMidwife, GUARANTEE, { representations: [aClient(BEA)] })
  expect(other.data._entities[0].guarantee.outcome).toBe('GUARANTEED')
  expect((await loggedOf(BEA)).map(({ type }) => type)).toEqual(['guarantee.read'])
})

test.each(['nurse', 'coordinator', 'researcher', 'inspector'] as const)('a %s is refused', async (role) => {
  const { errors } = await ask(aViewer(role, { organisation: '08900001' }), GUARANTEE, {
    representations: [aClient(ANNA)],
  })
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
})

const FINDING = `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on ScarcityCase {
        finding { outcome order skipped missing explanation agreement { code status lapsedOn } source { anchor } }
      }
    }
  }
`
const aCase = (path: string[], day: string) => ({
  __typename: 'ScarcityCase',
  id: WAITING,
  path,
  pathDays: path.map(() => day),
})

test('a case is judged by the agreement in force then, for oversight only', async () => {
  const path = ['PREFERRED_PROVIDER', 'REGIONAL_WAITING_LIST', 'INSURER_INVOLVED']
  const representations = [aCase(path, '2025-06-01'), aCase(path.slice(0, 2), '2026-06-01'), aCase([], '2025-06-01')]
  const { data, errors } = await ask(inspector, FINDING, { representations })
  expect(errors).toEqual([])
  expect(data._entities.map(({ finding }: { finding: unknown }) => finding)).toMatchObject([
    { outcome: 'STEP_SKIPPED', order: 'STEP_SKIPPED', skipped: ['JOINT_DIVISION'], agreement: { status: 'IN_FORCE' } },
    { outcome: 'NO_AGREEMENT', order: 'IN_ORDER', skipped: [], agreement: { lapsedOn: '2025-12-31' } },
    { outcome: 'UNKNOWN', order: null, missing: ['PATH'], agreement: null },
  ])
  expect((await ask(midwife, FINDING, { representations })).errors[0]?.extensions.code).toBe('FORBIDDEN')
})
