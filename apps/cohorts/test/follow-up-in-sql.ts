import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Question } from '../src/columns/question.ts'
import { FIRST_BIRTH_YEAR } from '../src/rules/characteristics.ts'
import type { CohortDefinition } from '../src/rules/definition/cohort-definition.ts'
import { askedPairs, lineInSql } from './cohort-in-sql.ts'

/** Who is observed and who was still there, one row an offset and line that has somebody. */
export async function followUpInSql(
  db: Kysely<unknown>,
  release: number,
  definition: CohortDefinition,
  { filters, groupBy }: Question,
  observedUntilYear: number,
) {
  const { rows } = await sql<Record<'offset' | 'line' | 'present' | 'present_keys' | 'left' | 'left_keys', number>>`
    with asked as (
      select
        ${lineInSql(groupBy, definition)} as line, record_key, birth_year + ${FIRST_BIRTH_YEAR}::int as born_in, left_in_year
      from ${askedPairs(release, definition, filters)}
    ), followed as (
      select "offset", line, record_key, left_in_year is null or left_in_year > born_in + "offset" as present
      from asked, generate_series(0, 6) as "offset"
      where born_in + "offset" <= ${observedUntilYear}::int
    )
    select
      "offset", line,
      count(*) filter (where present)::float8 as present,
      (coalesce(sum(record_key) filter (where present), 0) % 4294967296)::float8 as present_keys,
      count(*) filter (where not present)::float8 as "left",
      (coalesce(sum(record_key) filter (where not present), 0) % 4294967296)::float8 as left_keys
    from followed group by 1, 2
  `.execute(db)
  return rows
}
