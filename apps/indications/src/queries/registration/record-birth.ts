import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type BirthVerdict, beginsCare, inBirthOrder, judgeBirth } from '../../rules/registration/judge-birth.ts'
import { holdReferral, stepReferral } from '../referral/step-referral.ts'
import type { Child } from './child.ts'
import { type HeldClient, holdClient } from './hold-client.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export interface NewBirth extends Pick<
  Child,
  | 'givenName'
  | 'sex'
  | 'bornAt'
  | 'stillborn'
  | 'gestationalDays'
  | 'birthWeightGrams'
  | 'apgar1'
  | 'apgar5'
  | 'birthPlace'
  | 'modeOfBirth'
  | 'particulars'
> {
  /** Null: that of the mother. */
  readonly familyName: string | null
}

export type BirthRecording =
  | { readonly outcome: 'RECORDED' | 'NOT_FOUND' | 'RECORDED_BEFORE' }
  | { readonly outcome: 'IMPLAUSIBLE'; readonly verdict: BirthVerdict & { plausible: false } }

/**
 * Records the birth of all children of one pregnancy at once, each as a record of its own, and the day of the birth on
 * the client. Her care begins with it when it was indicated and a child was born alive.
 */
export async function recordBirth(
  trx: Transaction<DB>,
  clientId: string,
  births: readonly NewBirth[],
  by: Recorder,
  now: Date,
): Promise<BirthRecording> {
  const client = await holdClient(trx, clientId)
  if (client === null) return { outcome: 'NOT_FOUND' }
  const before = await trx.selectFrom('child').select('id').where('clientId', '=', clientId).executeTakeFirst()
  if (before !== undefined) return { outcome: 'RECORDED_BEFORE' }
  const verdict = judgeBirth(births, client.dueDate, now)
  if (!verdict.plausible) return { outcome: 'IMPLAUSIBLE', verdict }

  const ids = await addChildren(trx, client, births, by)
  await trx.updateTable('client').set({ bornOn: verdict.bornOn }).where('id', '=', clientId).execute()
  if (beginsCare(births)) await beginCare(trx, clientId, by, verdict.bornOn)
  await recordAccess(
    trx,
    ids.map((id) => ({ action: 'CREATE', type: 'birth.record', clientId, objectType: 'child', objectId: id })),
  )
  return { outcome: 'RECORDED' }
}

async function addChildren(
  trx: Transaction<DB>,
  client: HeldClient,
  births: readonly NewBirth[],
  by: Recorder,
): Promise<string[]> {
  const rows = inBirthOrder(births).map(({ familyName, ...birth }, index) => ({
    ...birth,
    clientId: client.id,
    birthOrder: index + 1,
    familyName: familyName ?? client.familyName,
    recordedByName: by.name,
    recordedByOrganisation: by.organisation,
  }))
  const inserted = await trx.insertInto('child').values(rows).returning('id').execute()
  return inserted.map(({ id }) => id)
}

async function beginCare(trx: Transaction<DB>, clientId: string, by: Recorder, bornOn: IsoDate): Promise<void> {
  const indicated = await trx
    .selectFrom('referral')
    .select('id')
    .where('clientId', '=', clientId)
    .where('kind', '=', 'KRAAMZORG')
    .where('state', '=', 'INDICATED')
    .executeTakeFirst()
  const referral = indicated === undefined ? null : await holdReferral(trx, indicated.id)
  if (referral?.state !== 'INDICATED') return
  await stepReferral(trx, referral, {
    to: 'IN_CARE',
    organisation: by.organisation,
    byName: by.name,
    declineReason: null,
    reason: `Geboren op ${bornOn}.`,
  })
}
