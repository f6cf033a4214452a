import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { IntakeForm, IntakeInstrument } from '../../rules/intake/intake-form.ts'
import type { IntakeState } from '../../rules/intake/intake-state.ts'
import type { DB } from '../tables.ts'

/** An intake as its row says it. */
export interface Intake {
  readonly id: string
  readonly clientId: string
  readonly referralId: string | null
  readonly organisation: string
  readonly state: IntakeState
  readonly form: IntakeForm
  readonly plannedOn: IsoDate | null
  readonly heldOn: IsoDate | null
  readonly instrument: IntakeInstrument | null
  readonly wishes: string | null
  readonly needs: string | null
  readonly risks: string | null
  readonly partnerPresent: boolean | null
  readonly informalHelp: boolean | null
  readonly cancelReason: string | null
  readonly recordedAt: Date
  readonly recordedByName: string
}

export const INTAKE_COLUMNS = [
  'intake.id',
  'intake.clientId',
  'intake.referralId',
  'intake.organisation',
  'intake.state',
  'intake.form',
  'intake.plannedOn',
  'intake.heldOn',
  'intake.instrument',
  'intake.wishes',
  'intake.needs',
  'intake.risks',
  'intake.partnerPresent',
  'intake.informalHelp',
  'intake.cancelReason',
  'intake.recordedAt',
  'intake.recordedByName',
] as const

/** The intakes with these ids that the viewer may see, logged; others are absent. */
export async function intakesById(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, Intake>> {
  const rows = await trx
    .selectFrom('intake')
    .select(INTAKE_COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  await logIntakes(trx, rows)
  return new Map(rows.map((row) => [row.id, row as Intake]))
}

/** Every intake of each of these clients, the one of the latest day first, logged. */
export async function intakesOfClients(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Intake[]>> {
  const rows = await trx
    .selectFrom('intake')
    .select(INTAKE_COLUMNS)
    .where('clientId', '=', sql<string>`any(${clientIds}::uuid[])`)
    .orderBy(sql`coalesce(held_on, planned_on)`, (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
  await logIntakes(trx, rows)
  return Map.groupBy(rows as Intake[], ({ clientId }) => clientId)
}

function logIntakes(trx: Transaction<DB>, rows: readonly { id: string; clientId: string }[]): Promise<void> {
  return recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'intake.read',
      clientId,
      objectType: 'intake',
      objectId: id,
    })),
  )
}
