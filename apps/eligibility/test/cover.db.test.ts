import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { expect, test } from 'vitest'
import { createContext } from '../src/context.ts'
import { schema } from '../src/graphql/schema.ts'
import { ANNA, BEA, NOTHING_RECORDED, PRACTICE, aDatabase, midwife, otherMidwife } from './database.ts'

const { service, loggedOf } = await aDatabase()
const ask = createAsker(schema, createContext(service))
const today = amsterdamDay(new Date())
const mother = aViewer('mother', { client: ANNA })
const nurse = aViewer('nurse', { organisation: PRACTICE })

const RECORD = `mutation ($input: RecordSupplementaryCoverInput!) { recordSupplementaryCover(input: $input) {
  __typename
  ... on SupplementaryCover { kind known percent limitCents limitHours validFrom validUntil declaredOn recordedBy }
  ... on Problem { code path remedy }
} }`
const COVER = `query ($representations: [_Any!]!, $at: Date) { _entities(representations: $representations) {
  ... on Client { supplementaryCover(at: $at) { kind percent limitCents limitHours known } supplementaryCovers { kind } }
  ... on Indication { supplementaryCover { kind } }
} }`
const aClient = (id: string, careDate = '2026-06-01') => ({ __typename: 'Client', id, careDate })

const record = async (input: object, viewer = midwife) =>
  (await ask(viewer, RECORD, { input: { clientId: ANNA, validFrom: '2026-01-01', ...input } })).data
    .recordSupplementaryCover

test('what she declared counts at the care date, the latest first, and sent twice it is there once', async () => {
  const half = { kind: 'PERCENTAGE', percent: 50, validUntil: '2026-12-31', declaredOn: addDays(today, -9) }
  expect(await record(half)).toEqual({
    __typename: 'SupplementaryCover',
    kind: 'PERCENTAGE',
    known: true,
    percent: 50,
    limitCents: null,
    limitHours: null,
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    declaredOn: addDays(today, -9),
    recordedBy: midwife.name,
  })
  await Promise.all([record(half), record(half)])
  expect(await record({ kind: 'UP_TO_HOURS', limitHours: 24.5 })).toMatchObject({ limitHours: 24.5, declaredOn: today })

  const representations = [
    aClient(ANNA),
    aClient(ANNA, '2025-12-31'),
    aClient(BEA),
    {
      __typename: 'Indication',
      id: '019a0000-0000-7000-8002-000000000001',
      careDate: '2026-06-01',
      client: { id: ANNA },
    },
  ]
  const { data, errors } = await ask(midwife, COVER, { representations })
  expect(errors).toEqual([])
  expect(data._entities).toMatchObject([
    {
      supplementaryCover: { kind: 'UP_TO_HOURS' },
      supplementaryCovers: [{ kind: 'PERCENTAGE' }, { kind: 'UP_TO_HOURS' }],
    },
    { supplementaryCover: null },
    { supplementaryCover: null, supplementaryCovers: null },
    { supplementaryCover: { kind: 'UP_TO_HOURS' } },
  ])
  const hers = await ask(mother, COVER, { representations: [aClient(ANNA)], at: '2026-02-01' })
  expect(hers.data._entities[0].supplementaryCover).toMatchObject({ kind: 'UP_TO_HOURS', known: true })
})

test('not known is an answer, and not the same as nothing recorded', async () => {
  const clientId = NOTHING_RECORDED
  const before = await ask(midwife, COVER, { representations: [aClient(clientId)] })
  expect(before.data._entities[0]).toEqual({ supplementaryCover: null, supplementaryCovers: [] })
  expect(await record({ clientId, kind: 'UNKNOWN' })).toMatchObject({ kind: 'UNKNOWN', known: false })
})

test.each([
  { given: 'a percentage without a number', input: { kind: 'PERCENTAGE' }, path: 'percent' },
  { given: 'too much', input: { kind: 'PERCENTAGE', percent: 101 }, path: 'percent' },
  { given: 'nothing', input: { kind: 'PERCENTAGE', percent: 0 }, path: 'percent' },
  { given: 'a number of another kind', input: { kind: 'NONE', limitCents: 100 }, path: 'limitCents' },
  { given: 'no hours', input: { kind: 'UP_TO_HOURS', limitHours: 0 }, path: 'limitHours' },
  { given: 'too many hours', input: { kind: 'UP_TO_HOURS', limitHours: 200.5 }, path: 'limitHours' },
  { given: 'an end before its beginning', input: { kind: 'NONE', validUntil: '2025-12-31' }, path: 'validUntil' },
  { given: 'no day', input: { kind: 'NONE', validFrom: '2026-02-30' }, path: 'validFrom' },
  { given: 'said tomorrow', input: { kind: 'NONE', declaredOn: addDays(today, 1) }, path: 'declaredOn' },
])('$given is refused at its field', async ({ input, path }) => {
  expect(await record(input)).toMatchObject({
    __typename: 'InvalidInput',
    path: ['input', path],
    remedy: expect.any(String),
  })
})

test("somebody else's client is not found, whoever asks and however", async () => {
  expect(await record({ kind: 'NONE' }, otherMidwife)).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'clientId'] })
  for (const viewer of [mother, nurse]) {
    const { errors } = await ask(viewer, RECORD, { input: { clientId: ANNA, kind: 'NONE', validFrom: '2026-01-01' } })
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  }
  const forNurse = await ask(nurse, COVER, { representations: [aClient(ANNA)] })
  expect(forNurse.data._entities[0]).toEqual({ supplementaryCover: null, supplementaryCovers: null })
})

test('past the graph a nurse gets no row, nobody writes in the name of another, and nothing is changed', async () => {
  const seen = await service.asViewer(nurse, (trx) => trx.selectFrom('supplementaryCover').select('id').execute())
  expect(seen).toEqual([])
  const row = { clientId: ANNA, kind: 'NONE', validFrom: '2026-01-01', declaredOn: today, recordedByName: 'Test' }
  const write = (viewer: typeof midwife, values: object) =>
    service.asViewer(viewer, (trx) =>
      trx
        .insertInto('supplementaryCover')
        .values({ ...row, ...values })
        .execute(),
    )
  await expect(write(otherMidwife, {})).rejects.toMatchObject({ code: '42501' })
  await expect(write(midwife, { recordedBySubject: 'another' })).rejects.toMatchObject({ code: '42501' })
  const change = service.asViewer(midwife, (trx) => trx.updateTable('supplementaryCover').set({ percent: 1 }).execute())
  await expect(change).rejects.toMatchObject({ code: '42501' })
})

test('a declaration is in the log, and so is every reading', async () => {
  const before = (await loggedOf(ANNA)).length
  await record({ kind: 'UP_TO_AMOUNT', limitCents: 15_000 })
  await ask(midwife, COVER, { representations: [aClient(ANNA)] })
  expect((await loggedOf(ANNA)).slice(before).map(({ type }) => type)).toEqual([
    'cover.record',
    'cover.read',
    'cover.read',
  ])
})
