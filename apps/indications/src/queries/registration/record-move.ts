import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { holdClient } from './hold-client.ts'
import type { Recorder } from './recorder.ts'
import type { DB } from '../tables.ts'

export interface Move {
  readonly clientId: string
  readonly movedOn: IsoDate
  readonly municipalityCode: string
  readonly postcode: string | null
}

export type MoveRecording = 'RECORDED' | 'REPEATED' | 'NOT_FOUND' | 'UNKNOWN_MUNICIPALITY' | 'MOVED_THAT_DAY'

/** Records where a client lives from a day on. The same move again changes nothing; another on that day clashes. */
export async function recordMove(trx: Transaction<DB>, move: Move, by: Recorder): Promise<MoveRecording> {
  const client = await holdClient(trx, move.clientId)
  if (client === null) return 'NOT_FOUND'
  const municipality = await trx
    .selectFrom('municipality')
    .select('code')
    .where('code', '=', move.municipalityCode)
    .executeTakeFirst()
  if (municipality === undefined) return 'UNKNOWN_MUNICIPALITY'
  const before = await trx
    .selectFrom('clientMove')
    .select(['municipalityCode', 'postcode'])
    .where('clientId', '=', move.clientId)
    .where('movedOn', '=', move.movedOn)
    .executeTakeFirst()
  if (before !== undefined) {
    const same = before.municipalityCode === move.municipalityCode && before.postcode === move.postcode
    return same ? 'REPEATED' : 'MOVED_THAT_DAY'
  }
  const { id } = await trx
    .insertInto('clientMove')
    .values({ ...move, recordedByName: by.name, recordedByOrganisation: by.organisation })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAccess(trx, [
    { action: 'CREATE', type: 'client.move', clientId: move.clientId, objectType: 'move', objectId: id },
  ])
  return 'RECORDED'
}
