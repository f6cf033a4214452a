import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { characteristicOf } from '../src/rules/characteristics.ts'
import type { CohortDefinition, HoursCorrection } from '../src/rules/definition/cohort-definition.ts'
import type { Question } from '../src/columns/question.ts'
import { askedPairs, hourClassInSql, lineInSql, receivedParts } from './cohort-in-sql.ts'

const CLASSES = 5
const BUCKETS = 16

interface Row {
  readonly line: number
  readonly class: number
  readonly bucket: number
  readonly people: number
  readonly key: number
  readonly parts: number
  readonly indicated: number
  readonly indicated_key: number
  readonly indicated_minutes: number
}

/** A crosstab by one plain statement over the pair table: slow, and made to be read, not to be shared with the engine. */
export async function crosstabInSql(
  db: Kysely<unknown>,
  release: number,
  definition: CohortDefinition,
  { filters, groupBy }: Question,
  correction: HoursCorrection = definition.hoursCorrection,
) {
  const { parts, perMinute } = receivedParts(correction)
  const { rows } = await sql<Row>`
    select
      ${lineInSql(groupBy, definition, correction)} as line,
      ${hourClassInSql(definition, correction)} as class,
      (record_key & 15)::int as bucket,
      count(*)::float8 as people,
      sum(record_key)::float8 as key,
      coalesce(sum(${parts}), 0)::float8 as parts,
      count(indicated_minutes)::float8 as indicated,
      coalesce(sum(record_key) filter (where indicated_minutes is not null), 0)::float8 as indicated_key,
      coalesce(sum(indicated_minutes), 0)::float8 as indicated_minutes
    from ${askedPairs(release, definition, filters, correction)}
    group by 1, 2, 3
  `.execute(db)

  const lines = groupBy.reduce((product, code) => product * characteristicOf(code).levels.length, 1)
  const zeroes = (length: number) => new Array<number>(length).fill(0)
  const counts = zeroes(lines * CLASSES)
  const keys = zeroes(lines * CLASSES)
  const others = zeroes(lines)
  const otherKeys = zeroes(lines)
  const received = { people: zeroes(lines), keys: zeroes(lines), total: zeroes(lines) }
  const indicated = { people: zeroes(lines), keys: zeroes(lines), total: zeroes(lines) }
  const sketches = zeroes(lines * BUCKETS)
  for (const row of rows) {
    const { line } = row
    sketches[line * BUCKETS + row.bucket]! += row.people
    indicated.people[line]! += row.indicated
    indicated.keys[line]! += row.indicated_key
    indicated.total[line]! += row.indicated_minutes
    if (row.class === CLASSES) {
      others[line]! += row.people
      otherKeys[line]! += row.key
      continue
    }
    counts[line * CLASSES + row.class]! += row.people
    keys[line * CLASSES + row.class]! += row.key
    received.people[line]! += row.people
    received.keys[line]! += row.key
    received.total[line]! += row.parts
  }
  return {
    counts,
    keys: wrapped(keys),
    others,
    otherKeys: wrapped(otherKeys),
    sums: [
      {
        people: received.people,
        keys: wrapped(received.keys),
        total: received.total.map((total) => total / perMinute),
      },
      { ...indicated, keys: wrapped(indicated.keys) },
    ],
    sketches,
  }
}

/** Sums of keys as they are kept: modulo 2^32. */
export function wrapped(sums: readonly number[]): number[] {
  return sums.map((sum) => sum % 2 ** 32)
}
