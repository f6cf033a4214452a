import type { Localised } from '@kraamketen/kraamzorg'

/** About whom something is observed (NL: over wie). */
export const OBSERVED_PERSONS = ['MOTHER', 'CHILD'] as const
export type ObservedPerson = (typeof OBSERVED_PERSONS)[number]

/** What an observation of one kind consists of. */
export interface ObservationRule {
  readonly of: readonly ObservedPerson[]
  readonly name: Localised
  /** Unit of the value; null for what is said in words only. */
  readonly unit: string | null
  /**
   * What can be right at all, both ends included. House: a wide net for slips of the key (3.45 for 3450), no norm; what
   * is worrying is for the professional to say, and no source prints limits.
   */
  readonly range: readonly [number, number] | null
  /** The only words that count, where reports count them. */
  readonly choices: readonly string[] | null
  readonly decimals: number
}

const measured = (
  of: readonly ObservedPerson[],
  nl: string,
  en: string,
  unit: string,
  range: readonly [number, number],
  decimals = 0,
): ObservationRule => ({ of, name: { nl, en }, unit, range, choices: null, decimals })
const described = (
  of: readonly ObservedPerson[],
  nl: string,
  en: string,
  choices: readonly string[] | null = null,
): ObservationRule => ({ of, name: { nl, en }, unit: null, range: null, choices, decimals: 0 })

const CHILD = ['CHILD'] as const
const MOTHER = ['MOTHER'] as const

/**
 * Everything that is observed in the first days (NL: controles en observaties), of mother and child. The kinds are
 * those that the handover to youth health care is made from.
 *
 * Source: docs/sources.md#jgz-handover
 */
export const OBSERVATION_RULES = {
  WEIGHT: measured(CHILD, 'gewicht', 'weight', 'g', [300, 7000]),
  TEMPERATURE: measured([...CHILD, ...MOTHER], 'temperatuur', 'temperature', '°C', [30, 43], 1),
  URINE: measured(CHILD, 'plasluiers per dag', 'wet nappies a day', '/day', [0, 30]),
  STOOLS: measured(CHILD, 'poepluiers per dag', 'dirty nappies a day', '/day', [0, 30]),
  FEEDING: described(CHILD, 'voeding', 'feeding', ['BREAST', 'BOTTLE', 'MIXED']),
  JAUNDICE: described(CHILD, 'geelzucht', 'jaundice'),
  SKIN: described(CHILD, 'huid', 'skin'),
  NAVEL: described(CHILD, 'navel', 'navel'),
  SLEEP_POSITION: described(CHILD, 'slaaphouding', 'sleep position', ['BACK', 'SIDE', 'FRONT']),
  PULSE: measured(MOTHER, 'hartslag', 'pulse', '/min', [30, 220]),
  SYSTOLIC_PRESSURE: measured(MOTHER, 'bovendruk', 'systolic blood pressure', 'mmHg', [50, 260]),
  DIASTOLIC_PRESSURE: measured(MOTHER, 'onderdruk', 'diastolic blood pressure', 'mmHg', [20, 180]),
  BLOOD_LOSS: described(MOTHER, 'bloedverlies', 'blood loss'),
  FUNDUS: described(MOTHER, 'fundusstand', 'height of the womb'),
  BREASTS: described(MOTHER, 'borsten', 'breasts'),
  MOOD: described(MOTHER, 'stemming', 'mood'),
} as const satisfies Record<string, ObservationRule>

export type ObservationKind = keyof typeof OBSERVATION_RULES
export const OBSERVATION_KINDS = Object.keys(OBSERVATION_RULES) as ObservationKind[]
