import { createHash } from 'node:crypto'
import type { CharacteristicCode } from '../rules/characteristics.ts'
import { canonicalJson } from '../rules/definition/canonical-json.ts'
import type { HoursCorrection, Restriction } from '../rules/definition/cohort-definition.ts'

/** Pairs by characteristics and hour class; what tables, trends, seasons and regions all are. */
export interface CrosstabQuestion {
  readonly kind: 'CROSSTAB'
  readonly groupBy: readonly CharacteristicCode[]
  readonly only: readonly Restriction[]
  readonly hoursCorrection: HoursCorrection
}

/** Who drops out at which criterion. */
export interface FlowQuestion {
  readonly kind: 'FLOW'
  readonly by: CharacteristicCode | null
}

/** Hours needed by the norm against hours received. */
export interface NeedQuestion {
  readonly kind: 'NEED'
  readonly groupBy: readonly CharacteristicCode[]
}

/** Who can be followed until how many calendar years after the birth year. */
export interface FollowUpQuestion {
  readonly kind: 'FOLLOW_UP'
  readonly groupBy: readonly CharacteristicCode[]
}

/** What is counted of a cohort (NL: vraag). Different fields may ask the same. */
export type Question = CrosstabQuestion | FlowQuestion | NeedQuestion | FollowUpQuestion

/** The one text of a question: however it was asked, the ledger and the cache know it by this. */
export function canonicalQuestion(question: Question): string {
  return canonicalJson(question)
}

/** SHA-256 over the cohort and the question, as `meta.queryHash` gives it. */
export function queryHash(cohortId: string, question: string): string {
  return createHash('sha256').update(`${cohortId}\n${question}`).digest('hex')
}
