import { recordAccess } from '@kraamketen/audit'
import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

export type DeathRecording = 'RECORDED' | 'REPEATED' | 'NOT_FOUND' | 'STILLBORN' | 'BEFORE_BIRTH' | 'OTHER_DAY'

/** Records the day on which a child died. The same day again changes nothing; another day clashes. */
export async function recordDeath(trx: Transaction<DB>, childId: string, diedOn: IsoDate): Promise<DeathRecording> {
  const child = await trx
    .selectFrom('child')
    .select(['clientId', 'bornAt', 'stillborn', 'diedOn'])
    .where('id', '=', childId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (child === undefined) return 'NOT_FOUND'
  if (child.stillborn) return 'STILLBORN'
  if (child.diedOn !== null) return child.diedOn === diedOn ? 'REPEATED' : 'OTHER_DAY'
  if (diedOn < amsterdamDay(child.bornAt)) return 'BEFORE_BIRTH'
  await trx.updateTable('child').set({ diedOn }).where('id', '=', childId).execute()
  await recordAccess(trx, [
    { action: 'UPDATE', type: 'child.recordDeath', clientId: child.clientId, objectType: 'child', objectId: childId },
  ])
  return 'RECORDED'
}
