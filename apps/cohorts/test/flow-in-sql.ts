import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { type CharacteristicCode, characteristicOf } from '../src/rules/characteristics.ts'
import type { CohortDefinition } from '../src/rules/definition/cohort-definition.ts'
import { all, criteriaInSql, lineInSql } from './cohort-in-sql.ts'
import { wrapped } from './crosstab-in-sql.ts'

interface Row {
  readonly line: number
  readonly pairs: number
  readonly pair_keys: number
  readonly mothers: number
  readonly mother_keys: number
}

/** By line, who passes the first criteria of a definition; stage i is for i of them. */
export async function flowStagesInSql(
  db: Kysely<unknown>,
  release: number,
  definition: CohortDefinition,
  by: CharacteristicCode | null,
) {
  const groupBy = by === null ? [] : [by]
  const lines = by === null ? 1 : characteristicOf(by).levels.length
  const criteria = criteriaInSql(definition)
  const stages = []
  for (let stage = 0; stage <= criteria.length; stage += 1) {
    const { rows } = await sql<Row>`
      with asked as (
        select ${lineInSql(groupBy, definition)} as line, mother, record_key
        from cohorts.pair
        where release_number = ${release} and ${all(criteria.slice(0, stage).map(({ holds }) => holds))}
      ), first_child as (
        select distinct on (mother) mother, record_key
        from cohorts.pair where release_number = ${release} order by mother, row
      ), of_mothers as (
        select line, count(*) as mothers, sum(record_key) as mother_keys
        from (select distinct line, mother from asked) as mothers join first_child using (mother) group by line
      )
      select
        line, count(*)::float8 as pairs, sum(record_key)::float8 as pair_keys,
        max(mothers)::float8 as mothers, max(mother_keys)::float8 as mother_keys
      from asked join of_mothers using (line) group by line
    `.execute(db)
    const column = (pick: (row: Row) => number) => {
      const values = new Array<number>(lines).fill(0)
      for (const row of rows) values[row.line] = pick(row)
      return values
    }
    stages.push({
      pairs: column((row) => row.pairs),
      pairKeys: wrapped(column((row) => row.pair_keys)),
      mothers: column((row) => row.mothers),
      motherKeys: wrapped(column((row) => row.mother_keys)),
    })
  }
  return { codes: ['BIRTHS', ...criteria.map(({ code }) => code)], stages }
}
