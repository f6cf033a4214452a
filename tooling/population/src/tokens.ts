import {
  BIRTH_OUTCOME,
  DELIVERY,
  EDUCATION,
  INCOME_QUINTILE,
  ORIGIN,
  PERFORMANCE,
  STAY,
  URBANITY,
  YES_NO,
} from '@kraamketen/data-contract'
import { LAST_OBSERVED_DAY, isoOfDay, isoOfMonth } from './day-numbers.ts'
import { MUNICIPALITIES } from './municipalities.ts'
import { type Token, token } from './row-sink.ts'

function tokensOf<Code extends string>(codes: Readonly<Record<Code, unknown>>): Readonly<Record<Code, Token>> {
  return Object.fromEntries(Object.keys(codes).map((code) => [code, token(code)])) as Record<Code, Token>
}
const listOf = (codes: Readonly<Record<string, unknown>>): readonly Token[] => Object.keys(codes).map(token)

export const OUTCOME_TOKENS = tokensOf(BIRTH_OUTCOME)
export const PERFORMANCE_TOKENS = tokensOf(PERFORMANCE)
export const STAY_TOKENS = tokensOf(STAY)
export const YES_NO_TOKENS = tokensOf(YES_NO)
/** By level of the factor; what stands after the last is missing. */
export const YES_NO_BY_LEVEL = listOf(YES_NO)
export const DELIVERY_BY_PLACE = listOf(DELIVERY)
export const ORIGIN_BY_LEVEL = listOf(ORIGIN)
export const EDUCATION_BY_LEVEL = listOf(EDUCATION)
export const INCOME_BY_LEVEL = listOf(INCOME_QUINTILE)
export const URBANITY_BY_LEVEL = listOf(URBANITY)
export const MUNICIPALITY_TOKENS = MUNICIPALITIES.map(({ code }) => token(code))

/** Nobody of whom the files speak stays or claims longer after the last day than this. */
const BEYOND = 120
const DAYS = Array.from({ length: LAST_OBSERVED_DAY + BEYOND }, (_, day) => token(isoOfDay(day)))
export function dayToken(day: number): Token {
  const found = DAYS[day]
  if (found === undefined) throw new RangeError(`Day ${day} is outside the delivery.`)
  return found
}

const FIRST_MONTH = 1945 * 12
const MONTHS = Array.from({ length: 80 * 12 }, (_, month) => token(isoOfMonth(FIRST_MONTH + month)))
export function monthToken(month: number): Token {
  const found = MONTHS[month - FIRST_MONTH]
  if (found === undefined) throw new RangeError(`Month ${month} is outside the delivery.`)
  return found
}
