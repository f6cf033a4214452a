import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Factor } from '../rules/vulnerability/factor.ts'
import type { Judgement } from '../rules/vulnerability/vulnerability-record.ts'

/** What is recorded of one invented client. Everything about her is made up. */
export interface DemonstrationClient {
  /** From 1; the same number is the same client in every service. */
  readonly number: number
  readonly factors: readonly Factor[]
  readonly judgements: readonly Judgement[]
  /** Codes of the programmes that were granted to her, and when. */
  readonly grants: readonly { readonly programme: string; readonly grantedOn: IsoDate }[]
}

/** The id that a demonstration client has in every service. */
export function clientIdOf(number: number): string {
  return idOf('8000', number)
}

const GROUPS = {
  factor: '8011',
  judgement: '8012',
  grant: '8013',
  application: '8014',
  applicationEvent: '8015',
  flexibleHours: '8016',
} as const

/** An id of this service's own for the nth record of a client, the same at every loading. */
export function recordIdOf(kind: keyof typeof GROUPS, number: number, nth: number): string {
  return idOf(GROUPS[kind], number * 100 + nth)
}

function idOf(group: string, digits: number): string {
  return `019a0000-0000-7000-${group}-${String(digits).padStart(12, '0')}`
}
