import {
  OBSERVATION_RULES,
  type ObservationKind,
  type ObservationRule,
  type ObservedPerson,
} from './observation-kinds.ts'

export interface ObservationFacts {
  readonly kind: ObservationKind
  readonly of: ObservedPerson
  readonly value: number | null
  readonly words: string | null
}

export type ObservationVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly field: 'childId'; readonly why: 'OF_MOTHER' | 'OF_CHILD' }
  | { readonly allowed: false; readonly field: 'value'; readonly why: 'MISSING' | 'NOT_MEASURED' }
  | {
      readonly allowed: false
      readonly field: 'value'
      readonly why: 'OUT_OF_RANGE' | 'TOO_PRECISE'
      readonly range: readonly [number, number]
      readonly unit: string
      readonly decimals: number
    }
  | { readonly allowed: false; readonly field: 'words'; readonly why: 'MISSING' }
  | {
      readonly allowed: false
      readonly field: 'words'
      readonly why: 'NOT_A_CHOICE'
      readonly choices: readonly string[]
    }

/** Whether an observation (NL: observatie) can be right: of the right person, in its unit, within what is possible. */
export function judgeObservation({ kind, of, value, words }: ObservationFacts): ObservationVerdict {
  const rule: ObservationRule = OBSERVATION_RULES[kind]
  if (!rule.of.includes(of)) {
    return { allowed: false, field: 'childId', why: of === 'CHILD' ? 'OF_MOTHER' : 'OF_CHILD' }
  }
  const { range, unit, decimals, choices } = rule
  if (range === null || unit === null) {
    if (value !== null) return { allowed: false, field: 'value', why: 'NOT_MEASURED' }
    if (words === null) return { allowed: false, field: 'words', why: 'MISSING' }
    return choices === null || choices.includes(words)
      ? { allowed: true }
      : { allowed: false, field: 'words', why: 'NOT_A_CHOICE', choices }
  }
  if (value === null) return { allowed: false, field: 'value', why: 'MISSING' }
  const refused = { allowed: false, field: 'value', range, unit, decimals } as const
  if (!(value >= range[0] && value <= range[1])) return { ...refused, why: 'OUT_OF_RANGE' }
  const steps = value * 10 ** decimals
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? { allowed: true } : { ...refused, why: 'TOO_PRECISE' }
}
