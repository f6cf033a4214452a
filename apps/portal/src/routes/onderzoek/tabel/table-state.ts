import type { CharacteristicCode, HoursCorrection, NoClaimMeaning } from '#lib/api-enums.ts'
import { type Known, type Restriction, readRestrictions, restrictionText } from '#lib/research/restrictions.ts'

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

/** Everything that decides what the table shows; it lives in the address. */
export interface TableState {
  readonly groups: readonly CharacteristicCode[]
  readonly filters: readonly Restriction[]
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
  const { restrictions, unknown } = readRestrictions(parameters.getAll('alleen'), known)
  if (unknown) problems.add('UNKNOWN')
  return {
    state: {
      groups,
      filters: restrictions,
      correction: choice(CORRECTIONS, parameters.get('correctie'), 'ONE_EIGHTH_INCREASE'),
      noClaim: choice(NO_CLAIMS, parameters.get('zonder'), 'ZERO'),
      show: SHOWS.find((show) => SHOW_WORDS[show] === parameters.get('toon')) ?? 'percentages',
      cohort: cohortId(parameters.get('cohort')),
      project: projectId(parameters.get('project')),
    },
    problems: [...problems],
  }
}

/** The parameters of a table; what is the default is left out. */
export function tableParameters(state: TableState): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const code of state.groups) parameters.append('kenmerk', code)
  for (const { characteristic, levels } of state.filters)
    for (const level of levels) parameters.append('alleen', restrictionText(characteristic, level))
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
