import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type HospitalStay, STAY_COLUMNS } from './hospital-stays.ts'
import type { DB } from '../tables.ts'

export type DischargeRecording =
  | { readonly outcome: 'RECORDED' | 'REPEATED'; readonly stay: HospitalStay }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'BEFORE_ADMISSION'; readonly admittedOn: IsoDate }
  | { readonly outcome: 'OTHER_DAY'; readonly dischargedOn: IsoDate }

/** Records the day on which somebody came home. The same day again changes nothing; another day clashes. */
export async function recordDischarge(
  trx: Transaction<DB>,
  stayId: string,
  dischargedOn: IsoDate,
): Promise<DischargeRecording> {
  const found = await trx
    .selectFrom('hospitalStay')
    .select(STAY_COLUMNS)
    .where('id', '=', stayId)
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined) return { outcome: 'NOT_FOUND' }
  const stay = found as HospitalStay
  if (stay.dischargedOn === dischargedOn) return { outcome: 'REPEATED', stay }
  if (stay.dischargedOn !== null) return { outcome: 'OTHER_DAY', dischargedOn: stay.dischargedOn }
  if (dischargedOn < stay.admittedOn) return { outcome: 'BEFORE_ADMISSION', admittedOn: stay.admittedOn }
  await trx.updateTable('hospitalStay').set({ dischargedOn }).where('id', '=', stayId).execute()
  const { clientId } = stay
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'hospitalStay.discharge', clientId, objectType: 'hospitalStay', objectId: stayId },
  ])
  return { outcome: 'RECORDED', stay: { ...stay, dischargedOn } }
}
