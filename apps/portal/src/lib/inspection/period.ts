import type { FieldProblem, FieldProblems, Typed } from '../fields/field-problem.ts'
import type { Field } from '../fields/fields.ts'
import { readFields } from '../fields/read-fields.ts'

const month: Field<string> = {
  parse: (typed) =>
    /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(typed) ? { value: typed } : { problem: { code: 'NOT_A_CHOICE' } },
  required: false,
}

/** The first and the last month of birth that count, such as `2025-12`. */
export const PERIOD = { van: month, tot: month }

/** Years that can be chosen from. */
const MONTHS = 48

interface Months {
  readonly van: string | null
  readonly tot: string | null
}

export interface Period {
  /** First day of the first month; null for what the graph takes when nothing is asked: a year in all. */
  readonly from: string | null
  /** Last day of the last month. */
  readonly until: string | null
}

/** What to ask of the graph. */
export function periodOf({ van, tot }: Months): Period {
  return {
    from: van === null ? null : `${van}-01`,
    until: isBackwards({ van, tot }) || tot === null ? null : lastDay(tot),
  }
}

/** What is wrong with the period, beside what is wrong with a month: an end before the begin does not count. */
export function problemsOfPeriod(months: Months): { readonly tot?: FieldProblem } {
  return isBackwards(months) ? { tot: { code: 'PERIOD_BACKWARDS' } } : {}
}

/** The period of an address where nothing else is asked. */
export function readPeriod(query: URLSearchParams): Period & { read: { typed: Typed; problems: FieldProblems } } {
  const { usable, typed, problems } = readFields(PERIOD, query)
  return { ...periodOf(usable), read: { typed, problems: { ...problems, ...problemsOfPeriod(usable) } } }
}

/** The months that can be chosen, last first. */
export function monthsUntil(today: string): readonly string[] {
  const year = Number(today.slice(0, 4))
  const last = Number(today.slice(5, 7)) - 1
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year, last - back, 1)).toISOString().slice(0, 'yyyy-mm'.length),
  )
}

function isBackwards({ van, tot }: Months): boolean {
  return van !== null && tot !== null && tot < van
}

function lastDay(ofMonth: string): string {
  const [year = 0, number = 0] = ofMonth.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
