import type { FieldProblem } from '#lib/fields/field-problem.ts'
import type { ListState } from '#lib/list/read-list.ts'

interface Period {
  readonly van: string | null
  readonly tot: string | null
}

/** A period that ends before it begins is said at its last day, and only its first day is asked. */
export function readPeriod<Name extends string>(state: ListState<Name>, { van, tot }: Period) {
  const isBackwards = van !== null && tot !== null && van > tot
  return {
    list: isBackwards ? withProblem(state, 'tot', 'PERIOD_BACKWARDS') : state,
    from: van,
    until: isBackwards ? null : tot,
  }
}

/** What is no AGB code of eight digits is no organisation to choose: it is said at its field, and not asked. */
export function readAgb<Name extends string>(state: ListState<Name>, agb: string | null) {
  const isCode = agb === null || /^\d{8}$/.test(agb)
  return { list: isCode ? state : withProblem(state, 'agb', 'NOT_A_CHOICE'), organisation: isCode ? agb : null }
}

function withProblem<Name extends string>(
  state: ListState<Name>,
  name: 'tot' | 'agb',
  code: 'PERIOD_BACKWARDS' | 'NOT_A_CHOICE',
): ListState<Name> {
  const problem: FieldProblem = { code }
  return { ...state, problems: { ...state.problems, [name]: problem } }
}
