import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { expect, test } from 'vitest'
import { aGroup, aRow, aTable, theRivmTables } from '../../../test/printed-table.ts'
import type { PrintedRow, PrintedTable } from '../printed-table.ts'
import { type ComparedCohort, type ComparedLine, compareWithPrinted } from './compare-with-printed.ts'
import { levelOfRow } from './printed-levels.ts'

const noise = { maximumNoise: 5, noiseVariance: 3 }
const exact = { maximumNoise: 0, noiseVariance: 0 }

/** The line of a cohort that gives a printed row back exactly. */
function lineOf(row: PrintedRow, counts: boolean): ComparedLine {
  const figures = HOUR_CATEGORIES.map((category) => row.figures[category])
  return {
    n: { value: row.n },
    counts: figures.map((value) => ({ value: counts ? value : (value * row.n) / 100 })),
    shares: figures.map((value) => ({ value: counts ? (100 * value) / row.n : value })),
    received: { mean: { value: row.meanReceivedHours }, n: { value: row.n } },
    indicated: { mean: { value: row.meanIndicatedHours }, n: { value: row.n / 2 } },
  }
}

/** A cohort that gives a printed table back, row by row. */
function cohortOf(table: PrintedTable, cohort: Partial<ComparedCohort> = {}): ComparedCohort {
  const counts = table.percentPrintedTo === null
  const lines = new Map(
    table.groups.flatMap((group) =>
      group.rows.map((row) => [JSON.stringify(levelOfRow(group.key, row.key)), lineOf(row, counts)] as const),
    ),
  )
  return {
    total: table.total === null ? null : lineOf(table.total, counts),
    lineOf: (level) => lines.get(JSON.stringify(level)) ?? null,
    hoursCorrection: table.correctedForHospitalStay ? 'SCALE_7_TO_8_DAYS' : 'NONE',
    noise: exact,
    ...cohort,
  }
}

/** A table of one printed row, against one line. */
function compareOne(row: Partial<PrintedRow>, line: Partial<ComparedLine>, cohort: Partial<ComparedCohort> = {}) {
  const printed = aRow('low', 1000, [2, 8, 25, 43, 22], row)
  const table = aTable({ groups: [aGroup('education', [printed])] })
  return compareWithPrinted(
    table,
    cohortOf(table, { lineOf: () => ({ ...lineOf(printed, false), ...line }), noise, ...cohort }),
  )
}

test('a cohort that gives the printed tables back is the same in every figure', async () => {
  const { table1, table2 } = await theRivmTables()
  const first = compareWithPrinted(table1, cohortOf(table1))
  const second = compareWithPrinted(table2, cohortOf(table2))
  expect(first).toHaveLength(3 * 8)
  expect(second).toHaveLength(60 * 8)
  for (const comparison of [...first, ...second]) {
    expect(comparison).toMatchObject({ verdict: 'SAME', difference: 0, explanation: null })
  }
})

test('the row of everybody stands first, and measures follow each other in order', async () => {
  const { table1 } = await theRivmTables()
  const comparisons = compareWithPrinted(table1, cohortOf(table1))
  expect(comparisons.slice(0, 8).map(({ group, row, measure, unit }) => [group, row, measure, unit])).toEqual([
    [null, 'all', 'N', 'PAIRS'],
    [null, 'all', 'MEAN_RECEIVED', 'HOURS'],
    [null, 'all', 'MEAN_INDICATED', 'HOURS'],
    ...HOUR_CATEGORIES.map((category) => [null, 'all', category, 'PAIRS']),
  ])
})

test.each([
  { given: 'exactly', n: 1000, verdict: 'SAME' },
  { given: 'one beside it', n: 1001, verdict: 'WITHIN_NOISE' },
  { given: 'the largest noise above', n: 1005, verdict: 'WITHIN_NOISE' },
  { given: 'the largest noise below', n: 995, verdict: 'WITHIN_NOISE' },
  { given: 'one beyond it', n: 1006, verdict: 'DIFFERENT' },
])('a number of families, $given: $verdict', ({ n, verdict }) => {
  expect(compareOne({}, { n: { value: n } })[0]).toMatchObject({ measure: 'N', rounding: 0, noise: 5, verdict })
})

test.each([
  { mean: 44.05, verdict: 'SAME' },
  { mean: 43.95, verdict: 'SAME' },
  { mean: 44.06, verdict: 'WITHIN_NOISE' },
  // 2·5/(1000−10) + √3/2000 of the mean, beyond rounding: 0.4888.
  { mean: 44.53, verdict: 'WITHIN_NOISE' },
  { mean: 44.54, verdict: 'DIFFERENT' },
])('a mean printed as 44.0 and computed as $mean of a thousand: $verdict', ({ mean, verdict }) => {
  const received = { mean: { value: mean }, n: { value: 1000 } }
  expect(compareOne({}, { received })[1]).toMatchObject({ measure: 'MEAN_RECEIVED', verdict })
})

test.each([
  { share: 8.05, verdict: 'SAME' },
  { share: 7.95, verdict: 'SAME' },
  { share: 8.06, verdict: 'WITHIN_NOISE' },
  // 100·5·(1+0.0859)/995 beyond rounding: 0.5457.
  { share: 8.59, verdict: 'WITHIN_NOISE' },
  { share: 8.6, verdict: 'DIFFERENT' },
])('a share printed as 8.0 and computed as $share of a thousand: $verdict', ({ share, verdict }) => {
  const shares = [2, share, 25, 43, 22].map((value) => ({ value }))
  expect(compareOne({}, { shares })[4]).toMatchObject({ measure: 'FROM_1_TO_23', unit: 'PERCENT', verdict })
})

test('a mean of hardly more people than noise differs by nothing that noise cannot explain', () => {
  const received = { mean: { value: 80 }, n: { value: 10 } }
  expect(compareOne({}, { received })[1]).toMatchObject({ verdict: 'WITHIN_NOISE', difference: 36, noise: null })
})

test('what is withheld says by which rule, and has no difference', () => {
  const shares = [2, 8, 25, 43, 22].map((value, at) => (at === 0 ? { withheld: 'SMALL_CELL' } : { value }))
  expect(compareOne({}, { shares })[3]).toMatchObject({
    verdict: 'WITHHELD',
    computed: { withheld: 'SMALL_CELL' },
    difference: null,
    noise: null,
    explanation: null,
  })
})

test.each([
  { given: 'a row without a line', cohort: { lineOf: () => null } },
  { given: 'everybody not computed', cohort: { total: null } },
])('$given is not computed', async ({ cohort }) => {
  const { table1 } = await theRivmTables()
  const verdicts = compareWithPrinted(table1, cohortOf(table1, cohort)).map(({ verdict }) => verdict)
  expect(verdicts.filter((verdict) => verdict === 'NOT_COMPUTED').length).toBe('total' in cohort ? 8 : 16)
})

test('a row that no list here knows is not computed', () => {
  const table = aTable({ groups: [aGroup('shoeSize', [aRow('41', 1000)])] })
  expect(new Set(compareWithPrinted(table, cohortOf(table)).map(({ verdict }) => verdict))).toEqual(
    new Set(['NOT_COMPUTED']),
  )
})

test('rows of age: realigned beside printed, and why they differ', async () => {
  const { table2 } = await theRivmTables()
  const ages = table2.groups.find(({ key }) => key === 'motherAge')!
  const at = (key: string) => ages.rows.find((row) => row.key === key)!
  // A cohort as it would be with the percentages where they belong.
  const moved = {
    ...table2,
    groups: table2.groups.map((group) =>
      group !== ages
        ? group
        : {
            ...ages,
            rows: [
              at('under20'),
              { ...at('from20To24'), figures: at('from25To29').figures },
              { ...at('from25To29'), figures: at('from30To34').figures },
              { ...at('from30To34'), figures: at('from35To39').figures },
              { ...at('from35To39'), figures: at('from40').figures },
              { ...at('from40'), figures: at('from20To24').figures },
            ],
          },
    ),
  }
  const comparisons = compareWithPrinted(table2, cohortOf(moved))
  expect(comparisons.filter(({ realigned }) => realigned !== null)).toHaveLength(5 * 5)
  const young = comparisons.find(({ row, measure }) => row === 'from20To24' && measure === 'FROM_1_TO_23')!
  expect(young).toMatchObject({
    printed: 10.1,
    realigned: 13.6,
    computed: { value: 13.6 },
    difference: 3.5,
    differenceFromRealigned: 0,
    verdict: 'DIFFERENT',
  })
  expect(young.explanation?.nl).toContain("De percentages van '20 - 24' lijken bij '25 - 29' gedrukt te staan.")
  expect(young.explanation?.nl).toContain('dat past')
  expect(young.explanation?.en).toContain('that fits')
  // Numbers and means stand where they belong, and the first row does not move.
  const unmoved = comparisons.filter(
    ({ row, measure }) => row === 'under20' || measure === 'N' || measure.startsWith('MEAN'),
  )
  expect(new Set(unmoved.map(({ verdict, realigned }) => `${verdict} ${String(realigned)}`))).toEqual(
    new Set(['SAME null']),
  )
})

test('a figure that fits neither place says so', async () => {
  const { table2 } = await theRivmTables()
  const shares = [50, 20, 10, 10, 10].map((value) => ({ value }))
  const cohort = cohortOf(table2)
  const comparisons = compareWithPrinted(table2, {
    ...cohort,
    lineOf: (level) => ({ ...cohort.lineOf(level)!, shares }),
  })
  const young = comparisons.find(({ row, measure }) => row === 'from20To24' && measure === 'NONE')
  expect(young?.explanation?.en).toContain('that does not fit either')
})

test('the mean of everybody in Table 1 does not follow from its rows, and that is said', async () => {
  const { table1 } = await theRivmTables()
  const cohort = cohortOf(table1)
  const total = { ...cohort.total!, received: { mean: { value: 42.41 }, n: { value: 763075 } } }
  const [, received, indicated] = compareWithPrinted(table1, { ...cohort, total })
  expect(received).toMatchObject({ printed: 42.2, difference: 0.21, verdict: 'DIFFERENT' })
  expect(received?.explanation?.en).toContain('give 42.41')
  expect(indicated).toMatchObject({ verdict: 'SAME', explanation: null })
})

test.each([
  { corrected: true, hoursCorrection: 'NONE', says: 'this cohort is not' },
  { corrected: false, hoursCorrection: 'ONE_EIGHTH_INCREASE', says: 'the table is not' },
  { corrected: true, hoursCorrection: 'ONE_EIGHTH_INCREASE', says: '44.09' },
  { corrected: true, hoursCorrection: 'SCALE_7_TO_8_DAYS', says: null },
  { corrected: false, hoursCorrection: 'NONE', says: null },
] as const)(
  'hours of a table corrected: $corrected, against $hoursCorrection: $says',
  ({ corrected, hoursCorrection, says }) => {
    const row = aRow('low', 1000)
    const table = aTable({ correctedForHospitalStay: corrected, groups: [aGroup('education', [row])] })
    const other = lineOf(
      aRow('low', 2000, [9, 9, 24, 40, 18], { meanReceivedHours: 40, meanIndicatedHours: 40 }),
      false,
    )
    const comparisons = compareWithPrinted(table, cohortOf(table, { lineOf: () => other, hoursCorrection }))
    for (const { measure, verdict, explanation } of comparisons) {
      expect(verdict).toBe('DIFFERENT')
      const depends = measure !== 'N' && measure !== 'MEAN_INDICATED' && measure !== 'NONE'
      if (says === null || !depends) expect(explanation).toBeNull()
      else expect(explanation?.en).toContain(says)
    }
  },
)
