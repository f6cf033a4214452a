import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type HospitalStay, STAY_COLUMNS } from './hospital-stays.ts'
import { holdClient } from './hold-client.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export interface NewStay {
  readonly clientId: string
  /** Null: of the mother. */
  readonly childId: string | null
  readonly admittedOn: IsoDate
  readonly dischargedOn: IsoDate | null
}

export type StayRecording =
  | { readonly outcome: 'RECORDED'; readonly stay: HospitalStay }
  | { readonly outcome: 'NOT_FOUND' | 'CHILD_NOT_FOUND' | 'OVERLAP' }

/** Records a stay in hospital; the same person is in hospital once at a time. */
export async function recordHospitalStay(trx: Transaction<DB>, stay: NewStay, by: Recorder): Promise<StayRecording> {
  const client = await holdClient(trx, stay.clientId)
  if (client === null) return { outcome: 'NOT_FOUND' }
  if (stay.childId !== null) {
    const child = await trx
      .selectFrom('child')
      .select('id')
      .where('id', '=', stay.childId)
      .where('clientId', '=', stay.clientId)
      .executeTakeFirst()
    if (child === undefined) return { outcome: 'CHILD_NOT_FOUND' }
  }
  const overlap = await trx
    .selectFrom('hospitalStay')
    .select('id')
    .where('clientId', '=', stay.clientId)
    .where('childId', 'is not distinct from', stay.childId)
    .where((eb) => eb.or([eb('dischargedOn', 'is', null), eb('dischargedOn', '>', stay.admittedOn)]))
    .$if(stay.dischargedOn !== null, (some) => some.where('admittedOn', '<', stay.dischargedOn))
    .executeTakeFirst()
  if (overlap !== undefined) return { outcome: 'OVERLAP' }
  const row = await trx
    .insertInto('hospitalStay')
    .values({
      ...stay,
      person: stay.childId === null ? 'MOTHER' : 'CHILD',
      recordedByName: by.name,
      recordedByOrganisation: by.organisation,
    })
    .returning(STAY_COLUMNS)
    .executeTakeFirstOrThrow()
  const { clientId } = stay
  await recordAccess(trx, [
    { action: 'CREATE', type: 'hospitalStay.record', clientId, objectType: 'hospitalStay', objectId: row.id },
  ])
  return { outcome: 'RECORDED', stay: row as HospitalStay }
}
