import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { ApplicationState } from '../../rules/grant/application-state.ts'
import type { ProgrammeReferrer } from '../../rules/grant/referrer.ts'
import type { RefusalReason } from '../../rules/grant/refusal-reason.ts'
import type { CriterionDecision } from '../../rules/programme/criterion.ts'
import type { EligibilityOutcome } from '../../rules/programme/decide-programme.ts'
import type { RecordedClass, VulnerabilityClass } from '../../rules/vulnerability/vulnerability-class.ts'
import type { DB } from '../tables.ts'
import { ofVisibleClients } from '../of-visible-clients.ts'

/** An application as it was made, with the facts that were declared then and what followed from them. */
export interface ApplicationRow {
  readonly id: string
  readonly clientId: string
  readonly programmeId: string
  readonly appliedOn: IsoDate
  readonly appliedByName: string
  readonly appliedByOrganisation: string
  readonly referrer: ProgrammeReferrer
  readonly involvedParties: number | null
  readonly firstPregnancy: boolean | null
  readonly decidedFor: IsoDate
  readonly recordedClass: RecordedClass | null
  readonly derivedClass: VulnerabilityClass | null
  readonly riskFactors: number | null
  readonly municipalityCode: string | null
  readonly district: string | null
  readonly uzoviCode: string | null
  readonly providerAgbCode: string | null
  readonly bornOn: IsoDate | null
  readonly monthlyIncomeCents: number | null
  readonly moneyWorries: boolean | null
  readonly indicatedMinutes: Minutes | null
  readonly outcome: EligibilityOutcome
  readonly criteria: readonly CriterionDecision[]
  readonly state: ApplicationState
  readonly stateSince: Date
  readonly waitingSince: Date | null
  readonly refusalReason: RefusalReason | null
  readonly decisionReason: string | null
}

export const APPLICATION_COLUMNS = [
  'programmeApplication.id',
  'programmeApplication.clientId',
  'programmeApplication.programmeId',
  'programmeApplication.appliedOn',
  'programmeApplication.appliedByName',
  'programmeApplication.appliedByOrganisation',
  'programmeApplication.referrer',
  'programmeApplication.involvedParties',
  'programmeApplication.firstPregnancy',
  'programmeApplication.decidedFor',
  'programmeApplication.recordedClass',
  'programmeApplication.derivedClass',
  'programmeApplication.riskFactors',
  'programmeApplication.municipalityCode',
  'programmeApplication.district',
  'programmeApplication.uzoviCode',
  'programmeApplication.providerAgbCode',
  'programmeApplication.bornOn',
  'programmeApplication.monthlyIncomeCents',
  'programmeApplication.moneyWorries',
  'programmeApplication.indicatedMinutes',
  'programmeApplication.outcome',
  'programmeApplication.criteria',
  'programmeApplication.state',
  'programmeApplication.stateSince',
  'programmeApplication.waitingSince',
  'programmeApplication.refusalReason',
  'programmeApplication.decisionReason',
] as const

/** Every application for the clients that the viewer may see, oldest first, logged; a client who is not hers is absent. */
export async function applications(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, readonly ApplicationRow[]>> {
  const rows = await trx
    .selectFrom('programmeApplication')
    .select(APPLICATION_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy('appliedAt')
    .orderBy('id')
    .execute()
  const reading = { type: 'application.read', objectType: 'programme_application' }
  return ofVisibleClients(trx, clientIds, reading, rows as unknown as ApplicationRow[])
}

/** Applications by their id, logged; one that the viewer may not see is absent. */
export async function applicationsById(
  trx: Transaction<DB>,
  ids: readonly string[],
): Promise<Map<string, ApplicationRow>> {
  const found = await trx
    .selectFrom('programmeApplication')
    .select(APPLICATION_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const rows = found as unknown as ApplicationRow[]
  await logApplications(trx, rows)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function logApplications(trx: Transaction<DB>, rows: readonly ApplicationRow[]): Promise<void> {
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'application.read',
      clientId,
      objectType: 'programme_application',
      objectId: id,
    })),
  )
}
