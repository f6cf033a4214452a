import type { Role } from '@kraamketen/kraamzorg'
import type { QualityPeriod } from '../../rules/quality/quality-period.ts'
import { builder } from '../builder.ts'

/** Of one organisation, or of the whole country; every field asks its own counts. */
export interface QualityOf {
  readonly organisation: string | null
  readonly period: QualityPeriod
}

export const QualityType = builder.objectRef<QualityOf>('Quality')

/** Who may count over files: nobody is read, and row security in the views says which organisations. */
export const COUNTING_ROLES = ['inspector', 'planner', 'coordinator'] as const satisfies readonly Role[]

/** Who may count over every organisation. */
export const NATIONAL_ROLES = ['inspector', 'coordinator'] as const satisfies readonly Role[]
