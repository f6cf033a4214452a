import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { CoverTerms } from '../../rules/cover/supplementary-cover.ts'
import type { DB } from '../tables.ts'
import { visibleClients } from '../visible-clients.ts'

export interface CoverRecording extends CoverTerms {
  readonly clientId: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
  readonly declaredOn: IsoDate
}

/** Adds what a client declared. The very same from the same hand is there already: sent twice, it is recorded once. */
export async function recordCover(
  trx: Transaction<DB>,
  recording: CoverRecording,
  recordedByName: string,
): Promise<'RECORDED' | 'NOT_FOUND'> {
  const { clientId } = recording
  if ((await visibleClients(trx, [clientId])).length === 0) return 'NOT_FOUND'
  const added = await trx
    .insertInto('supplementaryCover')
    .values({ ...recording, recordedByName })
    .onConflict((conflict) => conflict.constraint('declared_once').doNothing())
    .returning('id')
    .execute()
  await recordAccess(
    trx,
    added.map(({ id }) => ({
      action: 'CREATE',
      type: 'cover.record',
      clientId,
      objectType: 'supplementary_cover',
      objectId: id,
    })),
  )
  return 'RECORDED'
}
