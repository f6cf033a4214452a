import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Question } from '../src/columns/question.ts'
import type { CohortDefinition } from '../src/rules/definition/cohort-definition.ts'
import { askedPairs, lineInSql } from './cohort-in-sql.ts'

/** Need by the norm and what was received, one row a line that has somebody. */
export async function needInSql(
  db: Kysely<unknown>,
  release: number,
  definition: CohortDefinition,
  { filters, groupBy }: Question,
) {
  const { norm, noClaim } = definition
  const isKnown = noClaim === 'ZERO' ? sql`true` : sql`received_minutes is not null`
  const { rows } = await sql<
    Record<'line' | 'everybody' | 'keys' | 'known' | 'known_keys' | 'needed' | 'received', number>
  >`
    select
      ${lineInSql(groupBy, definition)} as line,
      count(*)::float8 as everybody,
      (sum(record_key) % 4294967296)::float8 as keys,
      count(*) filter (where ${isKnown})::float8 as known,
      (coalesce(sum(record_key) filter (where ${isKnown}), 0) % 4294967296)::float8 as known_keys,
      (coalesce(sum(greatest(0, ${norm.days}::int - hospital_days)) filter (where ${isKnown}), 0)
        * ${norm.hoursPerDay}::numeric * 60)::float8 as needed,
      coalesce(sum(received_minutes), 0)::float8 as received
    from ${askedPairs(release, definition, filters)}
    group by 1
  `.execute(db)
  return rows
}
