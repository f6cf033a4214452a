import { aViewer, createAsker } from '@kraamketen/subgraph/testing'
import { afterAll, expect, test } from 'vitest'
import { schema } from '../src/graphql/schema.ts'
import { aResearchDatabase } from './research-database.ts'

const { context, close } = await aResearchDatabase()
afterAll(close)
const ask = createAsker(schema, context)
const researcher = aViewer('researcher')
const midwife = aViewer('midwife', { organisation: '08900001' })

test('a table of counts: the row of everybody, counts as printed and percentages computed', async () => {
  const { data, errors } = await ask(
    researcher,
    `{ publishedTable(id: "rivm-kraamzorggebruik-table-1") {
        title(language: EN) period population correctedForHospitalStay source { anchor publisher }
        total { key label n meanReceivedHours meanIndicatedHours distribution { category percent count } }
        groups { key name name_en: name(language: EN) rows { key label } }
    } }`,
  )
  expect(errors).toEqual([])
  expect(data.publishedTable).toMatchObject({
    title: 'Table 1: Received and indicated hours of kraamzorg in the study population 2016-2022',
    period: '2016-2022',
    population: 763_075,
    correctedForHospitalStay: false,
    source: { anchor: 'rivm-kraamzorggebruik', publisher: 'RIVM' },
    total: { key: 'all', label: '2016 - 2022', n: 763_075, meanReceivedHours: 42.2, meanIndicatedHours: 46.8 },
    groups: [
      { key: 'hospitalDays', name: 'Ligdagen', name_en: 'Hospital days', rows: [{ key: 'none' }, { key: 'one' }] },
    ],
  })
  expect(data.publishedTable.total.distribution[1]).toEqual({
    category: 'FROM_1_TO_23',
    percent: (100 * 73_767) / 763_075,
    count: 73_767,
  })
})

test('a table of percentages: as printed, without counts, and without a row of everybody', async () => {
  const { data } = await ask(
    researcher,
    `{ publishedTable(id: "rivm-kraamzorggebruik-table-2") {
        total { n } groups { key rows { label n distribution { percent count } } }
    } }`,
  )
  const { total, groups } = data.publishedTable
  expect(total).toBeNull()
  expect(groups).toHaveLength(11)
  expect(groups[1]).toMatchObject({ key: 'motherAge' })
  expect(groups[1].rows[1]).toEqual({
    label: '20 - 24',
    n: 58_768,
    distribution: [2.6, 10.1, 26.5, 35.6, 25.3].map((percent) => ({ percent, count: null })),
  })
})

test('reconcile finds what does not fit, with figures, in both languages', async () => {
  const { data, errors } = await ask(
    researcher,
    `{ publishedTables { id reconcile {
        code group row printed computed difference tolerance explainedByRounding
        explanation english: explanation(language: EN) proposal { row percentagesPrintedAt }
    } } }`,
  )
  expect(errors).toEqual([])
  const [one, two] = data.publishedTables
  expect(one.reconcile).toMatchObject([
    { code: 'MEAN_FROM_STRATA', group: 'hospitalDays', row: 'all', printed: 42.2, computed: 42.4144, tolerance: 0.1 },
  ])
  const [age, ...others] = two.reconcile
  expect(age).toMatchObject({
    code: 'GROUP_AGAINST_OTHERS',
    group: 'motherAge',
    explanation: expect.stringContaining('Van de 720 volgordes'),
    english: expect.stringContaining('Of the 720 orders'),
    proposal: expect.arrayContaining([{ row: 'from40', percentagesPrintedAt: 'from20To24' }]),
  })
  expect(others.map(({ code }: { code: string }) => code)).toEqual([
    'SHARE_AGAINST_SISTER',
    ...Array.from({ length: 3 }, () => 'MISSING_ROWS'),
    ...Array.from({ length: 23 }, () => 'ROW_SUM'),
  ])
})

const ID = 'query ($id: ID!) { publishedTable(id: $id) { period } }'

test.each(['', 'Rivm', 'table 2', 'rivm\u0000', 'x'.repeat(10_000)])(
  'publishedTable(id: "%s") is a wrong argument',
  async (id) => {
    const { data, errors } = await ask(researcher, ID, { id })
    expect(data).toEqual({ publishedTable: null })
    expect(errors).toMatchObject([
      { path: ['publishedTable'], extensions: { code: 'INVALID_INPUT', argument: ['id'] } },
    ])
  },
)

test('a table that is not there is not found, with where to look', async () => {
  const { errors } = await ask(researcher, ID, { id: 'rivm-kraamzorggebruik-table-3' })
  expect(errors).toMatchObject([
    { extensions: { code: 'NOT_FOUND', remedy: 'Ask publishedTables for those that are known here.' } },
  ])
})

const COMPARABLE = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Indication {
  comparableFamilies {
    basis(language: EN) group n meanReceivedHours meanIndicatedHours period missing
    distribution { category percent } table { id } source { anchor }
  }
} } }`
const anIndication = (parity: number | null) => ({
  __typename: 'Indication',
  id: '019a0000-0000-7000-8002-000000000001',
  profile: { parity },
})

test('comparable families come from the printed table, by parity, and say so', async () => {
  const { data, errors } = await ask(midwife, COMPARABLE, { representations: [anIndication(0), anIndication(7)] })
  expect(errors).toEqual([])
  const [first, eighth] = data._entities
  expect(first.comparableFamilies).toEqual({
    basis:
      'Printed table, by parity only: families in all of the Netherlands, 2016-2022, received hours corrected for hospital stay. Not of this region or this month.',
    group: 'Eerste',
    n: 308_528,
    meanReceivedHours: 46.2,
    meanIndicatedHours: 47.1,
    period: '2016-2022',
    missing: null,
    distribution: [
      { category: 'NONE', percent: 1.3 },
      { category: 'FROM_1_TO_23', percent: 4.9 },
      { category: 'FROM_24_TO_44', percent: 24.2 },
      { category: 'FROM_45_TO_49', percent: 42.2 },
      { category: 'FROM_50', percent: 27.5 },
    ],
    table: { id: 'rivm-kraamzorggebruik-table-2' },
    source: { anchor: 'rivm-kraamzorggebruik' },
  })
  expect(eighth.comparableFamilies).toMatchObject({ group: 'Vijfde en meer', n: 16_271 })
})

test('parity that is not recorded is named as missing: no figures, no guess', async () => {
  const { data } = await ask(midwife, COMPARABLE, { representations: [anIndication(null)] })
  expect(data._entities[0].comparableFamilies).toMatchObject({
    missing: 'parity',
    group: null,
    n: null,
    meanReceivedHours: null,
    distribution: [],
    period: '2016-2022',
  })
})

test('who may not read care gets no comparison; who may ask nothing gets no table', async () => {
  const refused = await ask(researcher, COMPARABLE, { representations: [anIndication(0)] })
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const { errors } = await ask(aViewer('researcher', { scopes: [] }), ID, { id: 'rivm-kraamzorggebruik-table-2' })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
