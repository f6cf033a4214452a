import type { CharacteristicCode } from '../api-enums.ts'

const CODES = {
  BIRTH_YEAR: true,
  MOTHER_AGE: true,
  ORIGIN: true,
  EDUCATION: true,
  INCOME_QUINTILE: true,
  PROBLEMATIC_DEBT: true,
  SINGLE_PARENT: true,
  MULTIPLY_VULNERABLE: true,
  URBANITY: true,
  BIRTH_ORDER: true,
  BIRTH_MONTH: true,
  BIRTH_WEEK: true,
  GGD_REGION: true,
  HOSPITAL_DAYS: true,
  GESTATION: true,
  LOW_BIRTH_WEIGHT: true,
  LOW_APGAR: true,
  DELIVERY: true,
  HAEMORRHAGE: true,
  TRANSFERRED: true,
  MENTAL_HEALTH_PROBLEM: true,
  CLAIM: true,
  HOUR_CATEGORY: true,
} as const satisfies Record<CharacteristicCode, true>

/** A characteristic that an address names; the usual one when it names none that exists. */
export function characteristicCode<Usual extends CharacteristicCode | null>(
  text: string | null,
  usual: Usual,
): CharacteristicCode | Usual {
  return text !== null && Object.hasOwn(CODES, text) ? (text as CharacteristicCode) : usual
}
