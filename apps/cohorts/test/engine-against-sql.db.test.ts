import { createTestDatabase } from '@kraamketen/database/testing'
import fc from 'fast-check'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { crosstab } from '../src/columns/crosstab.ts'
import { flowOf } from '../src/columns/flow.ts'
import { followUpOf } from '../src/columns/follow-up.ts'
import { needOf } from '../src/columns/need.ts'
import { populationCache } from '../src/columns/population-cache.ts'
import type { Question } from '../src/columns/question.ts'
import { migrateCohorts } from '../src/migrate-cohorts.ts'
import { loadColumns } from '../src/queries/pair-columns.ts'
import { CHARACTERISTIC_CODES, CHARACTERISTICS } from '../src/rules/characteristics.ts'
import {
  type CohortDefinition,
  HOURS_CORRECTIONS,
  type Restriction,
} from '../src/rules/definition/cohort-definition.ts'
import { aDefinition, someDefinition } from './a-definition.ts'
import { crosstabInSql } from './crosstab-in-sql.ts'
import { flowStagesInSql } from './flow-in-sql.ts'
import { followUpInSql } from './follow-up-in-sql.ts'
import { needInSql } from './need-in-sql.ts'
import { insertSomePairs } from './some-pairs.ts'

const server = await createTestDatabase({
  superuserUrl: inject('postgres'),
  database: 'research',
  template: 'tables-only',
  prepare: migrateCohorts,
})
const release = await insertSomePairs(server.ownerUrl, { size: 3000, seed: 1 })
const db = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: server.ownerUrl, max: 2 }) }),
})
const store = await loadColumns({ url: server.urlOf('cohorts'), releaseNumber: release })
const { populationOf } = populationCache(store)
afterAll(async () => {
  await db.destroy()
  await server.drop()
})

const filter: fc.Arbitrary<Restriction> = fc.constantFrom(...CHARACTERISTICS).chain(({ code, levels }) =>
  fc
    .subarray(
      levels.map((level) => level.code),
      { minLength: Math.ceil(levels.length / 2) },
    )
    .map((chosen) => ({ characteristic: code, levels: chosen })),
)
const question: fc.Arbitrary<Question> = fc.record({
  filters: fc.array(filter, { maxLength: 4 }),
  groupBy: fc.uniqueArray(fc.constantFrom(...CHARACTERISTIC_CODES), { maxLength: 3 }),
})
/** Half of them with at most one restriction and all years, so that there are people to count. */
const definition: fc.Arbitrary<CohortDefinition> = fc.oneof(
  someDefinition,
  someDefinition.map(({ only, ...others }) => ({
    ...others,
    birthYears: { from: 2010, until: 2035 },
    only: only.slice(0, 1),
  })),
)
const RUNS = { numRuns: 60 }

/** The first place where typed columns hold other numbers than expected; null when all are the same. */
function difference(found: ArrayLike<number>, expected: ArrayLike<number>) {
  if (found.length !== expected.length) return { found: found.length, expected: expected.length }
  for (let place = 0; place < found.length; place += 1) {
    if (found[place] !== expected[place]) return { place, found: found[place], expected: expected[place] }
  }
  return null
}

test('a crosstab is what one plain statement counts, whatever the definition and the question', async () => {
  let people = 0
  await fc.assert(
    fc.asyncProperty(definition, fc.constantFrom(...HOURS_CORRECTIONS), question, async (asked, correction, table) => {
      const found = crosstab(populationOf(asked, { hoursCorrection: correction }), table)
      const expected = await crosstabInSql(db, release, asked, table, correction)
      expect(difference(found.counts, expected.counts)).toBeNull()
      expect(difference(found.keys, expected.keys)).toBeNull()
      expect(difference(found.others, expected.others)).toBeNull()
      expect(difference(found.otherKeys, expected.otherKeys)).toBeNull()
      expect(difference(found.sketches, expected.sketches)).toBeNull()
      found.sums.forEach((sum, measure) => {
        expect(difference(sum.people, expected.sums[measure]!.people)).toBeNull()
        expect(difference(sum.keys, expected.sums[measure]!.keys)).toBeNull()
        expect(difference(sum.total, expected.sums[measure]!.total)).toBeNull()
      })
      people += expected.counts.reduce((sum, count) => sum + count, 0)
    }),
    RUNS,
  )
  expect(people).toBeGreaterThan(1000)
})

test('the flow is what SQL counts after each criterion, of pairs and of different mothers', async () => {
  const by = fc.option(fc.constantFrom(...CHARACTERISTIC_CODES))
  await fc.assert(
    fc.asyncProperty(definition, by, async (asked, characteristic) => {
      const steps = flowOf(store, asked, characteristic)
      const { codes, stages } = await flowStagesInSql(db, release, asked, characteristic)
      expect(steps.map(({ criterion }) => criterion)).toEqual(codes)
      steps.forEach(({ pairs, mothers }, place) => {
        const before = stages[Math.max(0, place - 1)]!
        const after = stages[place]!
        expect(difference(pairs.counts, after.pairs)).toBeNull()
        expect(difference(pairs.keys, after.pairKeys)).toBeNull()
        expect(difference(pairs.others, minus(before.pairs, after.pairs))).toBeNull()
        expect(difference(pairs.otherKeys, minus(before.pairKeys, after.pairKeys))).toBeNull()
        expect(difference(mothers.counts, after.mothers)).toBeNull()
        expect(difference(mothers.keys, after.motherKeys)).toBeNull()
        expect(difference(mothers.others, minus(before.mothers, after.mothers))).toBeNull()
        expect(difference(mothers.otherKeys, minus(before.motherKeys, after.motherKeys))).toBeNull()
      })
    }),
    RUNS,
  )
})

/** Modulo 2^32, as keys are. */
function minus(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, place) => (value - b[place]!) >>> 0)
}

test('need and received hours are what SQL sums', async () => {
  await fc.assert(
    fc.asyncProperty(definition, question, async (asked, table) => {
      const found = needOf(populationOf(asked), table, asked.norm)
      const rows = await needInSql(db, release, asked, table)
      const [needed, received] = found.sums
      for (const row of rows) {
        expect([found.others[row.line], found.otherKeys[row.line]]).toEqual([row.everybody, row.keys])
        for (const sum of [needed!, received!]) {
          expect([sum.people[row.line], sum.keys[row.line]]).toEqual([row.known, row.known_keys])
        }
        expect(received!.total[row.line]).toBe(row.received)
        expect(Math.abs(needed!.total[row.line]! - row.needed)).toBeLessThanOrEqual(row.needed * 1e-12)
      }
      expect(total(found.others)).toBe(rows.reduce((sum, row) => sum + row.everybody, 0))
      expect(total(found.sketches)).toBe(total(found.others))
    }),
    RUNS,
  )
})

test('follow-up is what SQL counts at each offset', async () => {
  const until = fc.integer({ min: 2009, max: 2036 })
  await fc.assert(
    fc.asyncProperty(definition, question, until, async (asked, table, observedUntilYear) => {
      const found = followUpOf(populationOf(asked), table, observedUntilYear)
      const rows = await followUpInSql(db, release, asked, table, observedUntilYear)
      for (const row of rows) {
        const counted = found[row.offset]!.table
        expect([counted.counts[row.line], counted.keys[row.line]]).toEqual([row.present, row.present_keys])
        expect([counted.others[row.line], counted.otherKeys[row.line]]).toEqual([row.left, row.left_keys])
      }
      const people = found.reduce((sum, { table }) => sum + total(table.counts) + total(table.others), 0)
      expect(people).toBe(rows.reduce((sum, row) => sum + row.present + row.left, 0))
    }),
    RUNS,
  )
})

test('a correction that is asked for changes what is counted, never who is', async () => {
  const only = [{ characteristic: 'HOUR_CATEGORY', levels: ['FROM_24_TO_44'] }] as const
  const asked = aDefinition({ birthYears: { from: 2010, until: 2035 }, only, hoursCorrection: 'ONE_EIGHTH_INCREASE' })
  const corrected = populationOf(asked)
  const uncorrected = populationOf(asked, { hoursCorrection: 'NONE' })
  expect(uncorrected.size).toBe(corrected.size)
  const everybody = { filters: [], groupBy: [] }
  expect([...crosstab(corrected, everybody).counts]).toEqual([0, 0, corrected.size, 0, 0])
  expect(crosstab(uncorrected, everybody).counts[1]).toBeGreaterThan(0)
})

function total(numbers: Iterable<number>): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
