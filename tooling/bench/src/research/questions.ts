/** One crosstab: three restrictions, two groupings. Level numbers are places in the closed lists of the cohort service. */
export interface BenchQuestion {
  readonly only: readonly {
    readonly characteristic: string
    readonly column: string
    readonly levels: readonly number[]
  }[]
  readonly groupBy: readonly { readonly characteristic: string; readonly column: string }[]
}

/** Characteristics to restrict to, with how many levels of it each time, and to group by. */
const RESTRICTED = [
  { characteristic: 'ORIGIN', column: 'origin', levels: 10, chosen: 6 },
  { characteristic: 'INCOME_QUINTILE', column: 'income_quintile', levels: 5, chosen: 3 },
  { characteristic: 'BIRTH_MONTH', column: 'birth_month', levels: 12, chosen: 9 },
  { characteristic: 'EDUCATION', column: 'education', levels: 4, chosen: 3 },
  { characteristic: 'GGD_REGION', column: 'ggd_region', levels: 25, chosen: 18 },
  { characteristic: 'MOTHER_AGE', column: 'mother_age', levels: 6, chosen: 4 },
] as const
const GROUPED = [
  { characteristic: 'BIRTH_YEAR', column: 'birth_year' },
  { characteristic: 'URBANITY', column: 'urbanity' },
  { characteristic: 'BIRTH_ORDER', column: 'birth_order' },
  { characteristic: 'HOSPITAL_DAYS', column: 'hospital_day_class' },
] as const

/** Different questions, the same at every run: whoever remembers an answer gains nothing by it. */
export function benchQuestions(count: number): BenchQuestion[] {
  const next = sequence(20_161_231)
  return Array.from({ length: count }, () => ({
    only: pick(RESTRICTED, 3, next).map(({ characteristic, column, levels, chosen }) => ({
      characteristic,
      column,
      levels: pick(
        Array.from({ length: levels }, (_, level) => level),
        chosen,
        next,
      ).sort((a, b) => a - b),
    })),
    groupBy: pick(GROUPED, 2, next),
  }))
}

/** What a researcher would write over a table of the study, in the common part of DuckDB's and PostgreSQL's SQL. */
export function inSql({ only, groupBy }: BenchQuestion, table: string): string {
  const groups = groupBy.map(({ column }) => column).join(', ')
  const where = only.map(({ column, levels }) => `${column} in (${levels.join(', ')})`).join(' and ')
  return `select ${groups}, hour_category, count(*) as n, sum(received_minutes) as received,
    count(indicated_minutes) as indicated_n, sum(indicated_minutes) as indicated
    from ${table} where ${where} group by ${groups}, hour_category`
}

function pick<T>(from: readonly T[], count: number, next: () => number): T[] {
  const left = [...from]
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)).flat()
}

/** Numbers from 0 to 1 that look random and are not (a linear congruence; good enough to choose questions). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
