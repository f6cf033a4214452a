import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { LapseReason } from '../../rules/grant/lapse-reason.ts'
import { GRANT_COLUMNS, type GrantRow } from './grants.ts'
import { holdApplication, holdPlaces } from './hold-application.ts'
import { type Actor, stepApplication } from './step-application.ts'
import type { DB } from '../tables.ts'

export interface LapseAsked {
  readonly grantId: string
  readonly on: IsoDate
  readonly reason: LapseReason
  readonly note: string | null
}

export type Lapse =
  | { readonly outcome: 'LAPSED' | 'NOT_FOUND' }
  | { readonly outcome: 'BEFORE_GRANT'; readonly grantedOn: IsoDate }
  | { readonly outcome: 'AFTER_USE'; readonly usedOn: IsoDate }
  | { readonly outcome: 'LAPSED_OTHERWISE'; readonly grant: GrantRow }

/**
 * Ends a grant from a day on. Its place comes free in the same transaction, and whoever waits longest gets it; the same
 * lapse a second time changes nothing.
 */
export async function lapseGrant(trx: Transaction<DB>, asked: LapseAsked, by: Actor): Promise<Lapse> {
  const known = await trx
    .selectFrom('programmeGrant')
    .select(['programmeId', 'applicationId'])
    .where('id', '=', asked.grantId)
    .executeTakeFirst()
  if (known === undefined) return { outcome: 'NOT_FOUND' }
  const held = known.applicationId === null ? null : await holdApplication(trx, known.applicationId)
  if (known.applicationId === null) await holdPlaces(trx, known.programmeId)
  else if (held === null) return { outcome: 'NOT_FOUND' }
  const grant = (await trx
    .selectFrom('programmeGrant')
    .select(GRANT_COLUMNS)
    .where('id', '=', asked.grantId)
    .forUpdate()
    .executeTakeFirst()) as GrantRow | undefined
  if (grant === undefined) return { outcome: 'NOT_FOUND' }
  if (grant.lapsedOn !== null) {
    const same = grant.lapsedOn === asked.on && grant.lapseReason === asked.reason
    return same ? { outcome: 'LAPSED' } : { outcome: 'LAPSED_OTHERWISE', grant }
  }
  if (asked.on < grant.grantedOn) return { outcome: 'BEFORE_GRANT', grantedOn: grant.grantedOn }
  const usedOn = await lastUse(trx, grant.id)
  if (usedOn !== null && asked.on <= usedOn) return { outcome: 'AFTER_USE', usedOn }

  // The application first: the place that comes free may go to the same family's next application, of which one is open.
  if (held !== null) {
    const step = { to: 'LAPSED', cause: 'LAPSE', refusalReason: null, reason: asked.note } as const
    await stepApplication(trx, held.application, step, by)
  }
  await trx
    .updateTable('programmeGrant')
    .set({ lapsedOn: asked.on, lapseReason: asked.reason, lapseNote: asked.note })
    .where('id', '=', grant.id)
    .execute()
  await recordAccess(trx, [
    {
      action: 'UPDATE',
      type: 'grant.lapse',
      clientId: grant.clientId,
      objectType: 'programme_grant',
      objectId: grant.id,
    },
  ])
  return { outcome: 'LAPSED' }
}

async function lastUse(trx: Transaction<DB>, grantId: string): Promise<IsoDate | null> {
  const { last } = await trx
    .selectFrom('flexibleHours')
    .select((eb) => eb.fn.max('usedOn').as('last'))
    .where('grantId', '=', grantId)
    .executeTakeFirstOrThrow()
  return last as IsoDate | null
}
