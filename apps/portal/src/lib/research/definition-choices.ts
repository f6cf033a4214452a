import type {
  ClassLimits,
  HoursCorrection,
  Inclusion,
  NoClaimMeaning,
  Plurality,
  UnderTwentyFourMeaning,
} from '../api-enums.ts'
import type { FieldProblem, FieldProblems } from '../fields/field-problem.ts'
import { decimalNumber, wholeNumber } from '../fields/fields.ts'
import { type Known, type Restriction, readRestrictions, restrictionText } from './restrictions.ts'

/** What a cohort is made of: everything that the RIVM note states or leaves open. */
export interface DefinitionChoices {
  readonly from: number
  readonly until: number
  readonly plurality: Plurality
  readonly neonatalDeaths: Inclusion
  /** Null for no limit. */
  readonly weeks: number | null
  readonly unknownGestation: Inclusion
  /** Nights in hospital; null for no limit. */
  readonly nights: number | null
  readonly lateDecember: Inclusion
  readonly noClaim: NoClaimMeaning
  readonly correction: HoursCorrection
  readonly classLimits: ClassLimits
  readonly underTwentyFour: UnderTwentyFourMeaning
  readonly normHours: number
  readonly normDays: number
  readonly only: readonly Restriction[]
}

/** The RIVM study: what a definition is where nothing was chosen. */
export const STANDARD: DefinitionChoices = {
  from: 2016,
  until: 2022,
  plurality: 'SINGLETONS',
  neonatalDeaths: 'EXCLUDED',
  weeks: 35,
  unknownGestation: 'INCLUDED',
  nights: 1,
  lateDecember: 'INCLUDED',
  noClaim: 'ZERO',
  correction: 'ONE_EIGHTH_INCREASE',
  classLimits: 'HALF_OPEN',
  underTwentyFour: 'WITH_NONE',
  normHours: 6,
  normDays: 8,
  only: [],
}

/** What is chosen from a few, by the word in the address. */
export const FEW = {
  meerlingen: { choice: 'plurality', words: { niet: 'SINGLETONS', mee: 'ALL' } },
  overleden: { choice: 'neonatalDeaths', words: { niet: 'EXCLUDED', mee: 'INCLUDED' } },
  duur: { choice: 'unknownGestation', words: { mee: 'INCLUDED', niet: 'EXCLUDED' } },
  eind: { choice: 'lateDecember', words: { met: 'INCLUDED', zonder: 'EXCLUDED' } },
  zonder: { choice: 'noClaim', words: { nul: 'ZERO', onbekend: 'MISSING' } },
  correctie: {
    choice: 'correction',
    words: { achtste: 'ONE_EIGHTH_INCREASE', achtzevende: 'SCALE_7_TO_8_DAYS', geen: 'NONE' },
  },
  grenzen: { choice: 'classLimits', words: { delen: 'HALF_OPEN', heel: 'WHOLE_HOURS' } },
  onder24: { choice: 'underTwentyFour', words: { met: 'WITH_NONE', zonder: 'WITHOUT_NONE' } },
} as const
export type Few = keyof typeof FEW

/** What is a number, with the limits that the graph sets. */
const NUMBERS = {
  van: { choice: 'from', field: wholeNumber(2010, 2035), least: 2010, most: 2035 },
  tot: { choice: 'until', field: wholeNumber(2010, 2035), least: 2010, most: 2035 },
  weken: { choice: 'weeks', field: wholeNumber(20, 45), least: 20, most: 45 },
  nachten: { choice: 'nights', field: wholeNumber(0, 365), least: 0, most: 365 },
  uren: { choice: 'normHours', field: decimalNumber(0.01, 24), least: 0.01, most: 24 },
  dagen: { choice: 'normDays', field: wholeNumber(1, 42), least: 1, most: 42 },
} as const
export type NumberWord = keyof typeof NUMBERS
export const NUMBER_WORDS = Object.keys(NUMBERS) as readonly NumberWord[]
export const limitsOf = (word: NumberWord) => ({ least: NUMBERS[word].least, most: NUMBERS[word].most })

/** In the address instead of a number: no limit. */
export const NO_LIMIT = 'geen'
const WITHOUT_LIMIT: readonly NumberWord[] = ['weken', 'nachten']

export interface ReadChoices {
  readonly choices: DefinitionChoices
  /** What was typed for a number. */
  readonly typed: Readonly<Record<string, string>>
  /** Anything here means that nothing can be asked yet. */
  readonly problems: FieldProblems
  /** Whether the address restricts to something that does not exist, which is left out. */
  readonly unknown: boolean
}

/** Reads a definition from an address. What was left out or is no choice is as in the RIVM study. */
export function readChoices(parameters: URLSearchParams, known: readonly Known[]): ReadChoices {
  const choices: Record<string, unknown> = { ...STANDARD }
  const typed: Record<string, string> = {}
  const problems: Record<string, FieldProblem> = {}
  for (const [word, { choice, words }] of Object.entries(FEW)) {
    const said = parameters.get(word) ?? ''
    if (Object.hasOwn(words, said)) choices[choice] = words[said as keyof typeof words]
  }
  for (const word of NUMBER_WORDS) {
    const text = (parameters.get(word) ?? '').trim().slice(0, 20)
    const { choice, field } = NUMBERS[word]
    if (text === '') continue
    typed[word] = text
    if (text === NO_LIMIT && WITHOUT_LIMIT.includes(word)) {
      choices[choice] = null
      continue
    }
    const parsed = field.parse(text)
    if ('value' in parsed) choices[choice] = parsed.value
    else problems[word] = parsed.problem
  }
  const { restrictions, unknown } = readRestrictions(parameters.getAll('alleen'), known)
  const read = { ...choices, only: restrictions } as unknown as DefinitionChoices
  if (read.from > read.until && problems['van'] === undefined && problems['tot'] === undefined)
    problems['tot'] = { code: 'NOT_A_WHOLE_NUMBER', least: read.from, most: NUMBERS.tot.most }
  return { choices: read, typed, problems, unknown }
}

/** The definition as an address says it; what is as in the RIVM study is left out. */
export function choiceParameters(choices: DefinitionChoices): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const word of NUMBER_WORDS) {
    const { choice } = NUMBERS[word]
    if (choices[choice] !== STANDARD[choice]) parameters.set(word, String(choices[choice] ?? NO_LIMIT))
  }
  for (const [word, { choice, words }] of Object.entries(FEW)) {
    if (choices[choice] === STANDARD[choice]) continue
    const said = Object.entries(words).find(([, value]) => value === choices[choice])
    if (said !== undefined) parameters.set(word, said[0])
  }
  for (const { characteristic, levels } of choices.only)
    for (const level of levels) parameters.append('alleen', restrictionText(characteristic, level))
  return parameters
}

/** The choice that a place of the graph’s comparison is about, back as in the RIVM study. */
export function asStandard(choices: DefinitionChoices, place: string): DefinitionChoices {
  if (place.startsWith('only.'))
    return { ...choices, only: choices.only.filter(({ characteristic }) => `only.${characteristic}` !== place) }
  const fields = Object.hasOwn(CHOICES_OF, place) ? CHOICES_OF[place as keyof typeof CHOICES_OF] : []
  return { ...choices, ...Object.fromEntries(fields.map((field) => [field, STANDARD[field]])) }
}

const CHOICES_OF = {
  birthYears: ['from', 'until'],
  plurality: ['plurality'],
  neonatalDeaths: ['neonatalDeaths'],
  minimumGestationalWeeks: ['weeks'],
  unknownGestation: ['unknownGestation'],
  maximumHospitalDays: ['nights'],
  lateDecember: ['lateDecember'],
  noClaim: ['noClaim'],
  hoursCorrection: ['correction'],
  classLimits: ['classLimits'],
  underTwentyFour: ['underTwentyFour'],
  norm: ['normHours', 'normDays'],
} as const satisfies Record<string, readonly (keyof DefinitionChoices)[]>

/** The same as the graph takes it. */
export function definitionInput(choices: DefinitionChoices) {
  const { from, until, weeks, nights, correction, normHours, normDays, only, ...same } = choices
  return {
    ...same,
    birthYears: { from, until },
    minimumGestationalWeeks: weeks,
    maximumHospitalDays: nights,
    hoursCorrection: correction,
    norm: { hoursPerDay: normHours, days: normDays },
    only: only.map(({ characteristic, levels }) => ({ characteristic, levels: [...levels] })),
  }
}

/** A definition as the graph gives it. */
export interface GraphDefinition {
  readonly birthYears: { readonly from: number; readonly until: number }
  readonly plurality: Plurality
  readonly neonatalDeaths: Inclusion
  readonly minimumGestationalWeeks: number | null
  readonly unknownGestation: Inclusion
  readonly maximumHospitalDays: number | null
  readonly lateDecember: Inclusion
  readonly noClaim: NoClaimMeaning
  readonly hoursCorrection: HoursCorrection
  readonly classLimits: ClassLimits
  readonly underTwentyFour: UnderTwentyFourMeaning
  readonly norm: { readonly hoursPerDay: number; readonly days: number }
  readonly only: readonly Restriction[]
}

export function choicesOf(definition: GraphDefinition): DefinitionChoices {
  const { birthYears, minimumGestationalWeeks, maximumHospitalDays, hoursCorrection, norm, ...same } = definition
  return {
    ...same,
    ...birthYears,
    weeks: minimumGestationalWeeks,
    nights: maximumHospitalDays,
    correction: hoursCorrection,
    normHours: norm.hoursPerDay,
    normDays: norm.days,
  }
}
