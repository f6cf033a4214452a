import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, test } from 'vitest'
import {
  CHILD,
  type DeliveryOptions,
  MOTHER,
  type Row,
  aRow,
  asCsv,
  columnsOf,
  deliveryRows,
} from '../../test/a-delivery.ts'
import { type StoredPair, anImportDatabase } from '../../test/import-database.ts'
import { pairsBySql } from '../../test/pairs-by-sql.ts'
import type { ImportOutcome } from './import-release.ts'

const database = await anImportDatabase()
afterAll(database.close)

let made = 0
/** A title of its own makes another release of the same rows. */
const own = () => ({ title: `Delivery ${(made += 1)}` })

async function pairOf(delivery: DeliveryOptions): Promise<StoredPair> {
  const outcome = await database.imported({ ...delivery, description: { ...own(), ...delivery.description } })
  expect(outcome).toMatchObject({ outcome: 'IMPORTED' })
  const [pair] = (await database.activePairs()) as [StoredPair]
  return pair
}

function reported(outcome: ImportOutcome): readonly unknown[] {
  if (outcome.outcome === 'ALREADY_IMPORTED') return []
  return outcome.files.flatMap(({ name, reported: entries }) =>
    entries.map(({ reason, column, rows, firstRows }) => [name, reason, column, rows, firstRows.join()].join(' ')),
  )
}

test('one birth becomes one pair, with everything that the files say', async () => {
  expect(await pairOf({ claims: [{}], stays: [{}] })).toMatchObject({
    row: 0,
    child: String(CHILD),
    mother: String(MOTHER),
    received_minutes: 2700,
    indicated_minutes: null,
    live_born: 1,
    plurality: 1,
    gestational_days: 280,
    died_within_28_days: 0,
    hospital_days: 1,
    late_december: 0,
    left_in_year: null,
    birth_year: '2019',
    birth_month: 'JUNE',
    birth_week: 'W24',
    mother_age: 'FROM_30_TO_34',
    origin: 'NETHERLANDS',
    education: 'HIGH',
    income_quintile: 'Q3',
    problematic_debt: 'N',
    single_parent: 'N',
    multiply_vulnerable: 'N',
    urbanity: 'U2',
    birth_order: 'FIRST',
    ggd_region: 'GG6106',
    hospital_day_class: 'ONE',
    gestation: 'WEEKS_37_TO_41',
    low_birth_weight: 'N',
    low_apgar: 'N',
    delivery: 'SPONTANEOUS',
    haemorrhage: 'N',
    transferred: 'N',
    mental_health_problem: 'N',
    claim: 'CLAIM',
  })
})

test.each<{ what: string; delivery: DeliveryOptions; pair: StoredPair }>([
  {
    what: 'no row of the mother in the birth year: she is unknown',
    delivery: { persons: [{ year: 2018 }] },
    pair: { mother_age: 'UNKNOWN', origin: 'UNKNOWN', urbanity: 'UNKNOWN', ggd_region: 'UNKNOWN' },
  },
  {
    what: 'what is missing is unknown',
    delivery: {
      births: [{ gestational_days: null, birth_weight: null, apgar_5: null, delivery: null, haemorrhage: null }],
    },
    pair: {
      ...{ gestational_days: null, gestation: 'UNKNOWN', low_birth_weight: 'UNKNOWN' },
      ...{ low_apgar: 'UNKNOWN', delivery: 'UNKNOWN', haemorrhage: 'UNKNOWN' },
    },
  },
  {
    what: 'just low enough',
    delivery: { births: [{ birth_weight: 2499, apgar_5: 6 }] },
    pair: { low_birth_weight: 'Y', low_apgar: 'Y' },
  },
  {
    what: 'just not low',
    delivery: { births: [{ birth_weight: 2500, apgar_5: 7 }] },
    pair: { low_birth_weight: 'N', low_apgar: 'N' },
  },
  { what: 'no claim is not 0 hours', delivery: {}, pair: { received_minutes: null, claim: 'NO_CLAIM' } },
  {
    what: 'a claim of 0 hours is a claim',
    delivery: { claims: [{ hours: 0 }] },
    pair: { received_minutes: 0, claim: 'CLAIM' },
  },
  {
    what: 'hours add up, of indications the largest counts',
    delivery: {
      claims: [
        { hours: 24.25, indicated_hours: 45 },
        { hours: 10.5, started_on: '2019-06-20', indicated_hours: 49 },
        { hours: 0.33, indicated_hours: null },
      ],
    },
    pair: { received_minutes: 2105, indicated_minutes: 2940 },
  },
  {
    what: 'day 70 counts and day 71 does not',
    delivery: {
      claims: [
        { started_on: '2019-08-19', hours: 1 },
        { started_on: '2019-08-20', hours: 2 },
      ],
    },
    pair: { received_minutes: 60 },
  },
  {
    what: 'the day of the birth counts and the day before does not',
    delivery: {
      claims: [
        { started_on: '2019-06-10', hours: 1 },
        { started_on: '2019-06-09', hours: 2 },
      ],
    },
    pair: { received_minutes: 60 },
  },
  {
    what: 'assistance at the birth, registration and intake are no hours received',
    delivery: {
      claims: [
        { performance: 'PARTUS', hours: 6, indicated_hours: 49 },
        { performance: 'REGISTRATION', hours: null },
        { performance: 'INTAKE', hours: null },
      ],
    },
    pair: { received_minutes: null, indicated_minutes: null, claim: 'NO_CLAIM' },
  },
  {
    what: 'the nights of mother and child are not added up',
    delivery: { stays: [{ discharged_on: '2019-06-12' }, { person: CHILD, discharged_on: '2019-06-13' }] },
    pair: { hospital_days: 3, hospital_day_class: 'TWO_OR_MORE' },
  },
  {
    what: 'a stay of a day has no night, and nights before the birth do not count',
    delivery: {
      stays: [
        { stay: 'DAY', discharged_on: '2019-06-12' },
        { admitted_on: '2019-06-07', discharged_on: '2019-06-10' },
      ],
    },
    pair: { hospital_days: 0, hospital_day_class: 'NONE' },
  },
  {
    what: 'died on day 27',
    delivery: { persons: [{}, { person: CHILD, died_on: '2019-07-07' }] },
    pair: { died_within_28_days: 1, left_in_year: 2019 },
  },
  {
    what: 'died on day 28',
    delivery: { persons: [{}, { person: CHILD, died_on: '2019-07-08' }] },
    pair: { died_within_28_days: 0, left_in_year: 2019 },
  },
  {
    what: 'the mother left before the birth, and again after it',
    delivery: { persons: [{ emigrated_on: '2019-06-09' }, { year: 2021, emigrated_on: '2021-02-01' }] },
    pair: { left_in_year: 2021 },
  },
  {
    what: 'no mapping of the birth day when each year follows its own division',
    delivery: { description: { municipalDivisionOn: null } },
    pair: { ggd_region: 'UNKNOWN' },
  },
  {
    what: 'stillborn on the last day of a year',
    delivery: { births: [{ outcome: 'STILLBORN', born_on: '2019-12-31' }] },
    pair: { live_born: 0, late_december: 1, birth_week: 'W01', birth_year: '2019' },
  },
])('$what', async ({ delivery, pair }) => {
  expect(await pairOf(delivery)).toMatchObject(pair)
})

test('twins share the claims of their mother; her next child does not', async () => {
  await pairOf({
    births: [
      { plurality: 2 },
      { plurality: 2, child: CHILD + 1, born_on: '2019-06-11' },
      { child: CHILD + 2, born_on: '2021-03-01' },
    ],
    claims: [{ started_on: '2019-06-12', hours: 40 }],
  })
  const pairs = await database.activePairs()
  expect(pairs.map(({ child, received_minutes }) => [child, received_minutes])).toEqual([
    [String(CHILD), 2400],
    [String(CHILD + 1), 2400],
    [String(CHILD + 2), null],
  ])
})

test('the same as the definitions in SQL, whatever the files say', async () => {
  const person = fc.nat(5)
  const day = fc.integer({ min: 0, max: 400 }).map((days) => asDay(days))
  const births = fc
    .uniqueArray(
      fc.record({ child: person, mother: fc.nat(2), born_on: day, plurality: fc.integer({ min: 1, max: 2 }) }),
      {
        selector: ({ child }) => child,
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((drawn) =>
      drawn.map(({ child, mother, ...row }) => ({ ...row, child: CHILD + child, mother: MOTHER + mother })),
    )
  const delivery = births.chain((drawn) => {
    const anybody = fc.constantFrom(...drawn.flatMap(({ child, mother }) => [child, mother]))
    const mother = fc.constantFrom(...drawn.map((birth) => birth.mother))
    const near = fc.tuple(fc.constantFrom(...drawn.map(({ born_on: born }) => born)), fc.integer({ min: -5, max: 75 }))
    return fc.record({
      births: fc.constant(drawn),
      claims: fc.array(
        fc.record({
          mother,
          started_on: near.map(([born, days]) => later(born, days)),
          performance: fc.constantFrom('KRAAMZORG', 'KRAAMZORG', 'PARTUS'),
          hours: fc.integer({ min: 0, max: 8000 }).map((hundredths) => hundredths / 100),
          indicated_hours: fc.constantFrom(null, 24, 45, 49.5),
        }),
        { maxLength: 8 },
      ),
      stays: fc.array(
        fc
          .tuple(anybody, near, fc.nat(6), fc.constantFrom('CLINICAL', 'CLINICAL', 'DAY'))
          .map(([who, [born, days], nights, stay]) => ({
            ...{
              person: who,
              stay,
              admitted_on: later(born, days % 10),
              discharged_on: later(born, (days % 10) + nights),
            },
          })),
        { maxLength: 8 },
      ),
      persons: fc.uniqueArray(
        fc.record({
          person: anybody,
          year: fc.integer({ min: 2019, max: 2020 }),
          born_in: fc.constantFrom('1979-06', '1989-01', '1999-12'),
          education: fc.constantFrom(null, 'LOW', 'HIGH'),
          dies: fc.option(fc.integer({ min: 0, max: 364 })),
          leaves: fc.option(fc.integer({ min: 0, max: 364 })),
        }),
        { selector: ({ person: who, year }) => `${who} ${year}`, maxLength: 8 },
      ),
    })
  })
  await fc.assert(
    fc.asyncProperty(delivery, async ({ persons, ...drawn }) => {
      const inYear = (year: number, days: number | null) => (days === null ? null : later(`${year}-01-01`, days))
      const whole: DeliveryOptions = {
        ...drawn,
        persons: persons.map(({ dies, leaves, ...row }) => ({
          ...row,
          died_on: inYear(row.year, dies),
          emigrated_on: inYear(row.year, leaves),
        })),
      }
      expect(await database.imported({ ...whole, description: own() })).toMatchObject({ outcome: 'IMPORTED' })
      const derived = await pairsBySql(database.client, deliveryRows(whole))
      const pairs = await database.activePairs()
      expect(
        pairs.map((pair) => ({
          child: Number(pair['child']),
          receivedMinutes: pair['received_minutes'],
          indicatedMinutes: pair['indicated_minutes'],
          hospitalDays: pair['hospital_days'],
          diedWithin28Days: pair['died_within_28_days'],
          leftInYear: pair['left_in_year'],
          motherAge: pair['mother_age'],
          education: pair['education'],
          birthWeek: pair['birth_week'],
        })),
      ).toEqual(
        derived.map(({ motherYears, education, birthWeek, ...pair }) => ({
          ...pair,
          motherAge: ageLevel(motherYears),
          education: education ?? 'UNKNOWN',
          birthWeek: `W${String(birthWeek).padStart(2, '0')}`,
        })),
      )
    }),
    { numRuns: 40 },
  )
}, 120_000)

function ageLevel(years: number | null): string {
  if (years === null) return 'UNKNOWN'
  return years < 20
    ? 'UNDER_20'
    : years < 25
      ? 'FROM_20_TO_24'
      : years < 30
        ? 'FROM_25_TO_29'
        : years < 35
          ? 'FROM_30_TO_34'
          : years < 40
            ? 'FROM_35_TO_39'
            : 'FROM_40'
}

function asDay(days: number): string {
  return later('2019-01-01', days)
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

describe('every row is used or reported', () => {
  test('by line, column and reason, and stored with the release', async () => {
    const outcome = await database.imported({
      description: own(),
      births: [
        {},
        { child: CHILD + 1 },
        {},
        { child: CHILD + 2, born_on: '2023-01-01' },
        { child: CHILD + 3, plurality: 9 },
      ],
      claims: [{ mother: CHILD }, { hours: null }, {}],
      stays: [{ person: 999_999_999_999 }, { discharged_on: '2019-06-09' }, {}],
      persons: [{}, {}, { year: 2020, died_on: '2019-12-31' }, { person: CHILD + 2 }],
      spending: [{}, { year: 2020 }, {}, { person: CHILD + 2 }],
    })
    expect(reported(outcome).toSorted()).toEqual([
      'births.csv DUPLICATE_KEY  1 4',
      'births.csv OUTSIDE_DELIVERY born_on 1 5',
      'births.csv OUT_OF_RANGE plurality 1 6',
      'claims.csv MISSING_VALUE hours 1 3',
      'claims.csv UNKNOWN_PERSON mother 1 2',
      'persons.csv DUPLICATE_KEY  1 3',
      'persons.csv OUTSIDE_YEAR died_on 1 4',
      'persons.csv UNKNOWN_PERSON person 1 5',
      'spending.csv DUPLICATE_KEY  1 4',
      'spending.csv UNKNOWN_PERSON person 1 5',
      'stays.csv DISCHARGED_BEFORE_ADMITTED discharged_on 1 3',
      'stays.csv UNKNOWN_PERSON person 1 2',
    ])
    const files = await database.ask(`
      select f.name, rows_in, rows_used, rows_reported,
        (select sum(rows)::int from cohorts.release_report p where p.release_number = f.release_number and p.name = f.name) as told
      from cohorts.release_file f join cohorts.data_release r on r.number = f.release_number
      where r.active order by f.name`)
    expect(files).toEqual([
      { name: 'births.csv', rows_in: 5, rows_used: 2, rows_reported: 3, told: 3 },
      { name: 'claims.csv', rows_in: 3, rows_used: 1, rows_reported: 2, told: 2 },
      { name: 'persons.csv', rows_in: 4, rows_used: 1, rows_reported: 3, told: 3 },
      { name: 'spending.csv', rows_in: 4, rows_used: 2, rows_reported: 2, told: 2 },
      { name: 'stays.csv', rows_in: 3, rows_used: 1, rows_reported: 2, told: 2 },
    ])
    const spending = await database.ask(`
      select s.person, s.year, s.total, s.dental from cohorts.spending s
      join cohorts.data_release r on r.number = s.release_number where r.active order by year`)
    expect(spending).toEqual([
      { person: String(MOTHER), year: 2019, total: 700, dental: 100 },
      { person: String(MOTHER), year: 2020, total: 700, dental: 100 },
    ])
  })

  test('links are counted', async () => {
    await pairOf({
      births: [{}, { child: CHILD + 1, mother: MOTHER + 1 }],
      persons: [{}, { person: CHILD }],
      claims: [{ indicated_hours: 49 }, { started_on: '2020-06-10' }],
      spending: [{}],
    })
    const links = await database.ask(`
      select link, rows, linked from cohorts.release_link l
      join cohorts.data_release r on r.number = l.release_number where r.active`)
    expect(Object.fromEntries(links.map(({ link, rows, linked }) => [link, [linked, rows].join(' of ')]))).toEqual({
      BIRTH_TO_MOTHER_IN_CBS: '1 of 2',
      BIRTH_TO_CHILD_IN_CBS: '1 of 2',
      BIRTH_TO_SPENDING_OF_MOTHER: '1 of 2',
      BIRTH_TO_GGD_REGION: '1 of 2',
      BIRTH_TO_CLAIM: '1 of 2',
      CLAIM_TO_BIRTH: '1 of 2',
      CLAIM_TO_INDICATED_HOURS: '1 of 1',
    })
  })

  test('more wrong ones than the limit and the delivery is refused', async () => {
    const births = Array.from({ length: 20 }, (_, index) => ({ child: CHILD + index, plurality: index < 2 ? 9 : 1 }))
    const before = await database.activeRelease()
    const limits = { wrongRows: 1, wrongShare: 0.099 }
    expect(await database.imported({ description: own(), births }, { limits })).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ code: 'TOO_MANY_WRONG_ROWS', file: 'births.csv' }],
      files: expect.arrayContaining([
        expect.objectContaining({ name: 'births.csv', rowsIn: 20, rowsUsed: 18 }),
      ]) as unknown,
    })
    expect(await database.activeRelease()).toEqual(before)
    const wider = { limits: { wrongRows: 1, wrongShare: 0.1 } }
    expect(await database.imported({ description: own(), births }, wider)).toMatchObject({ outcome: 'IMPORTED' })
  })
})

describe('files of another form give the same release', () => {
  const rows = deliveryRows({ births: [{}, { child: CHILD + 1, gestational_days: null }], claims: [{ hours: 44.75 }] })
  const expected = async () =>
    (await database.activePairs()).map(({ release_number: _number, record_key: _key, ...pair }) => pair)

  test.each<{ what: string; delivery: () => DeliveryOptions }>([
    {
      what: 'lines ended by CRLF, the last one by nothing',
      delivery: () => ({ files: { 'births.csv': asCsv('births', rows.births).replaceAll('\n', '\r\n').slice(0, -2) } }),
    },
    {
      what: 'columns in another order, values in quotes',
      delivery: () => {
        const columns = columnsOf('births').toReversed()
        const line = (values: readonly (string | number | null | undefined)[]) =>
          `${values.map((value) => `"${value ?? ''}"`).join(',')}\n`
        return {
          files: {
            'births.csv': [line(columns), ...rows.births.map((row) => line(columns.map((name) => row[name])))].join(''),
          },
        }
      },
    },
    {
      what: 'compressed',
      delivery: () => ({
        description: { files: named({ 'perined-births': ['births.csv.gz'] }) },
        files: { 'births.csv.gz': gzipSync(asCsv('births', rows.births)) },
      }),
    },
    {
      what: 'several of a kind',
      delivery: () => ({
        description: { files: named({ 'perined-births': ['one.csv', 'two.csv'] }) },
        files: {
          'one.csv': asCsv('births', rows.births.slice(1)),
          'two.csv': asCsv('births', rows.births.slice(0, 1)),
        },
      }),
    },
    {
      what: 'Parquet',
      delivery: () => ({
        description: {
          files: named({ 'perined-births': ['births.parquet'], 'vektis-kraamzorg-claims': ['claims.parquet'] }),
        },
        files: {
          'births.parquet': asParquet('births', rows.births),
          'claims.parquet': asParquet('claims', rows.claims),
        },
      }),
    },
  ])('$what', async ({ delivery }) => {
    await pairOf({ ...rows })
    const usual = await expected()
    const { description, ...files } = delivery()
    await pairOf({ ...rows, ...files, description: { ...own(), ...description } })
    expect(await expected()).toEqual(usual)
  })
})

function named(files: Readonly<Record<string, readonly string[]>>) {
  return {
    'perined-births': ['births.csv'],
    'vektis-kraamzorg-claims': ['claims.csv'],
    'vektis-spending': ['spending.csv'],
    'dhd-hospital-stays': ['stays.csv'],
    'cbs-persons': ['persons.csv'],
    ...files,
  }
}

function asParquet(key: 'births' | 'claims', rows: readonly Row[]): Uint8Array {
  const whole = new Set(['child', 'mother'])
  const columnData = columnsOf(key).map((name) => {
    const values = rows.map((row) => row[name] ?? null)
    if (whole.has(name)) return { name, type: 'INT64' as const, data: values.map((value) => BigInt(value as number)) }
    if (values.some((value) => typeof value === 'string')) return { name, type: 'STRING' as const, data: values }
    return { name, type: 'DOUBLE' as const, data: values }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

describe('a delivery that cannot be right is refused, and the active release stays', () => {
  const births = asCsv('births', deliveryRows({}).births)
  const [header = '', first = ''] = births.split('\n')
  test.each<{ what: string; delivery: DeliveryOptions; problem: Record<string, unknown> }>([
    { what: 'no JSON', delivery: { files: { 'delivery.json': '{' } }, problem: { code: 'DELIVERY_NOT_READ' } },
    {
      what: 'a description without a title',
      delivery: { description: { title: '' } },
      problem: { code: 'DELIVERY_NOT_READ', message: 'delivery.json: title is empty' },
    },
    {
      what: 'a file outside the folder',
      delivery: { description: { files: named({ 'perined-births': ['../births.csv'] }) } },
      problem: { code: 'DELIVERY_NOT_READ' },
    },
    {
      what: 'a file that is not there',
      delivery: { description: { files: named({ 'perined-births': ['other.csv'] }) } },
      problem: { code: 'FILE_NOT_FOUND', file: 'other.csv' },
    },
    {
      what: 'a file for two kinds',
      delivery: { description: { files: named({ 'perined-births': ['births.csv', 'births.csv'] }) } },
      problem: { code: 'FILE_TWICE', file: 'births.csv' },
    },
    { what: 'an empty file', delivery: { files: { 'births.csv': '' } }, problem: { code: 'EMPTY_FILE' } },
    {
      what: 'a missing column',
      delivery: { files: { 'births.csv': births.replace('plurality,', '') } },
      problem: { code: 'MISSING_COLUMN', message: 'births.csv, line 1: columns are missing: plurality.' },
    },
    {
      what: 'a renamed column',
      delivery: { files: { 'births.csv': births.replace('plurality,', 'Plurality,') } },
      problem: { code: 'MISSING_COLUMN', message: expect.stringContaining('not known: Plurality') as unknown },
    },
    {
      what: 'an extra column',
      delivery: { files: { 'births.csv': `${header},name\n${first},x\n` } },
      problem: { code: 'EXTRA_COLUMN', message: expect.stringContaining('name') as unknown },
    },
    {
      what: 'a column twice',
      delivery: { files: { 'births.csv': `${header},mother\n${first},1\n` } },
      problem: { code: 'DUPLICATE_COLUMN' },
    },
    {
      what: 'no names of columns',
      delivery: { files: { 'births.csv': `${first}\n` } },
      problem: { code: 'MISSING_COLUMN', message: expect.not.stringContaining(String(CHILD)) as unknown },
    },
    {
      what: 'a byte-order mark',
      delivery: { files: { 'births.csv': `\uFEFF${births}` } },
      problem: { code: 'BYTE_ORDER_MARK', line: 1 },
    },
    {
      what: 'UTF-16',
      delivery: { files: { 'births.csv': Buffer.from(`\uFEFF${births}`, 'utf16le') } },
      problem: { code: 'BYTE_ORDER_MARK', line: 1 },
    },
    {
      what: 'Windows-1252',
      delivery: {
        files: { 'births.csv': Buffer.from(`${births}${aRow('births', { delivery: 'Spontán' })}\n`, 'latin1') },
      },
      problem: { code: 'NOT_UTF8', line: 3 },
    },
    {
      what: 'a BSN for a pseudonym',
      delivery: { births: [{}, { child: 123_456_782 }] },
      problem: {
        code: 'LOOKS_LIKE_A_BSN',
        line: 3,
        message: expect.not.stringContaining('123456782') as unknown,
      },
    },
    {
      what: 'a line without end',
      delivery: { files: { 'births.csv': births + 'x'.repeat(100_000) } },
      problem: { code: 'LINE_TOO_LONG', line: 3 },
    },
    {
      what: 'a bomb',
      delivery: {
        description: { files: named({ 'dhd-hospital-stays': ['stays.csv.gz'] }) },
        files: {
          'stays.csv.gz': gzipSync(`${columnsOf('stays').join(',')}\n${`${aRow('stays')}\n`.repeat(2_000_000)}`),
        },
      },
      problem: { code: 'TOO_COMPRESSED', file: 'stays.csv.gz' },
    },
    {
      what: 'half a compressed file',
      delivery: {
        description: { files: named({ 'perined-births': ['births.csv.gz'] }) },
        files: { 'births.csv.gz': gzipSync(births).subarray(0, 100) },
      },
      problem: { code: 'DAMAGED', file: 'births.csv.gz' },
    },
    {
      what: 'something else called Parquet',
      delivery: {
        description: { files: named({ 'perined-births': ['births.parquet'] }) },
        files: { 'births.parquet': births },
      },
      problem: { code: 'DAMAGED', file: 'births.parquet' },
    },
    {
      what: 'half a Parquet file',
      delivery: {
        description: { files: named({ 'perined-births': ['births.parquet'] }) },
        files: { 'births.parquet': asParquet('births', deliveryRows({}).births).subarray(0, 200) },
      },
      problem: { code: 'DAMAGED', file: 'births.parquet' },
    },
    {
      what: 'no birth that can be used',
      delivery: { births: [] },
      problem: { code: 'NOT_PLAUSIBLE' },
    },
  ])('$what', async ({ delivery, problem }) => {
    await pairOf({})
    const before = [await database.activeRelease(), await tables()]
    const outcome = await database.imported(delivery)
    expect(outcome).toMatchObject({ outcome: 'REFUSED', problems: [problem] })
    expect([await database.activeRelease(), await tables()]).toEqual(before)
  })

  test('every file that cannot be right is named at once', async () => {
    const outcome = await database.imported({
      files: { 'births.csv': births.replace('plurality', 'number'), 'persons.csv': 'x\n', 'stays.csv': '' },
    })
    expect(outcome).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ file: 'births.csv' }, { file: 'stays.csv' }, { file: 'persons.csv' }],
    })
  })

  test('millions of wrong rows are counted until it is clear, and not kept', async () => {
    const wrong = `${aRow('births', { plurality: 9 })}\n`.repeat(300_000)
    const outcome = await database.imported({ files: { 'births.csv': `${header}\n${wrong}` } })
    expect(outcome).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'TOO_MANY_WRONG_ROWS' }] })
    const account = outcome.outcome === 'REFUSED' ? outcome.files.find(({ name }) => name === 'births.csv') : undefined
    expect(account?.rowsIn).toBeGreaterThanOrEqual(100_000)
    expect(account?.rowsIn).toBeLessThan(200_000)
    expect(account?.reported[0]?.firstRows).toHaveLength(20)
  })
})

const tables = () => database.ask(`select relname from pg_class where relname ~ '^(pair|spending)_' order by relname`)

describe('releases', () => {
  test('the same files are one release, whatever they are called', async () => {
    const description = own()
    const first = await database.imported({ description })
    const before = [await database.activeRelease(), await tables()]
    const { number } = before[0] as { number: number }
    expect(first).toMatchObject({ outcome: 'IMPORTED', release: { number } })
    expect(await database.imported({ description })).toMatchObject({ outcome: 'ALREADY_IMPORTED', release: { number } })
    const renamed = {
      description: { ...description, files: named({ 'perined-births': ['renamed.csv'] }) },
      files: { 'renamed.csv': asCsv('births', deliveryRows({}).births) },
    }
    expect(await database.imported(renamed)).toMatchObject({ outcome: 'ALREADY_IMPORTED', release: { number } })
    expect([await database.activeRelease(), await tables()]).toEqual(before)
  })

  test('the files of an older release make it the active one again, with nothing imported twice', async () => {
    const description = own()
    const older = await database.imported({ description })
    await pairOf({})
    const before = await tables()
    expect(await database.imported({ description })).toMatchObject({
      outcome: 'ALREADY_IMPORTED',
      reactivated: true,
      release: { number: older.outcome === 'REFUSED' ? NaN : older.release.number, active: true },
    })
    expect(await database.activeRelease()).toMatchObject({
      number: older.outcome === 'REFUSED' ? NaN : older.release.number,
    })
    expect(await tables()).toEqual(before)
  })

  test('one is active, the newest; those before it stay, and whoever reads never waits or sees none', async () => {
    await pairOf({})
    const seen = new Set<number>()
    const done = new AbortController()
    const reader = (async () => {
      while (!done.signal.aborted) {
        const { active, pairs } = await database.database.read(async (db) => ({
          active: await db.selectFrom('dataRelease').select('number').where('active', '=', true).execute(),
          pairs: await db
            .selectFrom('pair')
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .executeTakeFirstOrThrow(),
        }))
        expect(active).toHaveLength(1)
        expect(pairs.count).toBeGreaterThan(0)
        seen.add(active[0]?.number ?? 0)
      }
    })()
    const older = await database.activeRelease()
    for (const [index] of Array.from({ length: 5 }).entries()) await pairOf({ births: [{ child: CHILD + index }] })
    done.abort()
    await reader
    expect(seen.size).toBeGreaterThan(1)
    const kept = await database.ask('select count(*)::int as pairs from cohorts.pair where release_number = $1', [
      older?.['number'],
    ])
    expect(kept).toEqual([{ pairs: 1 }])
  })

  test('record keys belong to a release: the same person has another one in the next', async () => {
    const first = await pairOf({})
    const second = await pairOf({})
    expect(second['child']).toBe(first['child'])
    expect(second['record_key']).not.toBe(first['record_key'])
  })

  test('the service may read all of it and write none of it', async () => {
    await pairOf({})
    await expect(database.database.write((trx) => trx.deleteFrom('pair').execute())).rejects.toThrow(
      /permission denied/,
    )
    await expect(
      database.database.write((trx) => trx.updateTable('dataRelease').set({ active: false }).execute()),
    ).rejects.toThrow(/permission denied/)
  })
})
