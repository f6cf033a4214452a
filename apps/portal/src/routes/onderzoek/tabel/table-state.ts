import type { CharacteristicCode, HoursCorrection, NoClaimMeaning } from '#lib/api-enums.ts'

/** The words for each choice in an address; the first of each is the default and left out. */
const CORRECTIONS = {
  achtste: 'ONE_EIGHTH_INCREASE',
  achtzevende: 'SCALE_7_TO_8_DAYS',
  geen: 'NONE',
} as const satisfies Record<string, HoursCorrection>
const NO_CLAIMS = { nul: 'ZERO', onbekend: 'MISSING' } as const satisfies Record<string, NoClaimMeaning>
const SHOWS = ['percentages', 'counts'] as const
const SHOW_WORDS = { percentages: 'percentages', counts: 'aantallen' } as const satisfies Record<Show, string>

export type Show = (typeof SHOWS)[number]
export const CORRECTION_WORDS = Object.entries(CORRECTIONS)
export const NO_CLAIM_WORDS = Object.entries(NO_CLAIMS)
export const SHOW_CHOICES = SHOWS.map((show) => [SHOW_WORDS[show], show] as const)

export const MOST_GROUPS = 3

/** A table already is by class of hours: dividing it by the same would leave one class a row. */
export const isGroup = (code: CharacteristicCode) => code !== 'HOUR_CATEGORY'

/** What the graph knows of a characteristic, as far as reading an address goes. */
export interface Known {
  readonly code: CharacteristicCode
  readonly levels: readonly { readonly code: string }[]
}

export interface Filter {
  readonly characteristic: CharacteristicCode
  readonly levels: readonly string[]
}

/** Everything that decides what the table shows; it lives in the address. */
export interface TableState {
  readonly groups: readonly CharacteristicCode[]
  readonly filters: readonly Filter[]
  readonly correction: HoursCorrection
  readonly noClaim: NoClaimMeaning
  readonly show: Show
  /** Id of a cohort; null for the RIVM study. */
  readonly cohort: string | null
  readonly project: string | null
}

export type TableProblem = 'TWICE' | 'UNKNOWN'

/** Reads the address of a table. What is not known is left out, and told. */
export function parseTable(
  parameters: URLSearchParams,
  known: readonly Known[],
): { state: TableState; problems: readonly TableProblem[] } {
  const problems = new Set<TableProblem>()
  const asked = parameters.getAll('kenmerk').filter((code) => code !== '')
  const groups: CharacteristicCode[] = []
  for (const code of asked) {
    const found = known.find((characteristic) => characteristic.code === code && isGroup(characteristic.code))
    if (found === undefined) problems.add('UNKNOWN')
    else if (groups.includes(found.code)) problems.add('TWICE')
    else if (groups.length < MOST_GROUPS) groups.push(found.code)
  }
  const { filters, unknown } = parseFilters(parameters.getAll('alleen'), known)
  if (unknown) problems.add('UNKNOWN')
  return {
    state: {
      groups,
      filters,
      correction: choice(CORRECTIONS, parameters.get('correctie'), 'ONE_EIGHTH_INCREASE'),
      noClaim: choice(NO_CLAIMS, parameters.get('zonder'), 'ZERO'),
      show: SHOWS.find((show) => SHOW_WORDS[show] === parameters.get('toon')) ?? 'percentages',
      cohort: cohortId(parameters.get('cohort')),
      project: projectId(parameters.get('project')),
    },
    problems: [...problems],
  }
}

/** `ORIGIN.DUTCH`, once a level; in the order of the lists, so that the same choice is the same address. */
function parseFilters(texts: readonly string[], known: readonly Known[]): { filters: Filter[]; unknown: boolean } {
  const chosen = new Set(texts)
  const filters: Filter[] = []
  for (const { code, levels } of known) {
    const some = levels.map((level) => level.code).filter((level) => chosen.delete(filterText(code, level)))
    if (some.length > 0) filters.push({ characteristic: code, levels: some })
  }
  return { filters, unknown: chosen.size > 0 }
}

export function filterText(characteristic: string, level: string): string {
  return `${characteristic}.${level}`
}

/** The parameters of a table; what is the default is left out. */
export function tableParameters(state: TableState): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const code of state.groups) parameters.append('kenmerk', code)
  for (const { characteristic, levels } of state.filters)
    for (const level of levels) parameters.append('alleen', filterText(characteristic, level))
  if (state.correction !== 'ONE_EIGHTH_INCREASE') parameters.set('correctie', wordOf(CORRECTIONS, state.correction))
  if (state.noClaim !== 'ZERO') parameters.set('zonder', wordOf(NO_CLAIMS, state.noClaim))
  if (state.show !== 'percentages') parameters.set('toon', SHOW_WORDS[state.show])
  if (state.cohort !== null) parameters.set('cohort', state.cohort)
  if (state.project !== null) parameters.set('project', state.project)
  return parameters
}

export function tablePath(state: TableState): string {
  const query = tableParameters(state).toString()
  return `/onderzoek/tabel${query === '' ? '' : `?${query}`}`
}

function choice<Value extends string>(
  words: Readonly<Record<string, Value>>,
  word: string | null,
  usual: Value,
): Value {
  return (word !== null && Object.hasOwn(words, word) ? words[word] : undefined) ?? usual
}

function wordOf<Value>(words: Readonly<Record<string, Value>>, value: Value): string {
  return Object.keys(words).find((word) => words[word] === value) ?? ''
}

function cohortId(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{64}$/.test(text) ? text : null
}

function projectId(text: string | null): string | null {
  return text !== null && /^[0-9a-f-]{36}$/.test(text) ? text : null
}
