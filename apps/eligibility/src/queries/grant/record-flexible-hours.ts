import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import { type FlexibleUseVerdict, judgeFlexibleUse } from '../../rules/grant/judge-flexible-use.ts'
import type { FlexibleMode, FlexiblePurpose } from '../../rules/programme/flexible-terms.ts'
import { readFlexibleTerms } from '../programme/read-flexible-terms.ts'
import { GRANT_COLUMNS, type GrantRow } from './grants.ts'
import type { Actor } from './step-application.ts'
import type { DB } from '../tables.ts'

export interface HoursAsked {
  readonly grantId: string
  readonly usedOn: IsoDate
  readonly minutes: Minutes
  readonly mode: FlexibleMode
  readonly purpose: FlexiblePurpose
  readonly goal: string | null
  /** The birth, needed the first time when the application did not know it. */
  readonly bornOn: IsoDate | null
  readonly idempotencyKey: string
  readonly requestDigest: Buffer
}

export type HoursRecorded =
  | { readonly outcome: 'RECORDED' }
  | { readonly outcome: 'NOT_FOUND' | 'KEY_USED' | 'NO_FLEXIBLE_HOURS' | 'BIRTH_MISSING' }
  | { readonly outcome: 'OTHER_BIRTH'; readonly bornOn: IsoDate }
  | { readonly outcome: 'NOT_ALLOWED'; readonly verdict: FlexibleUseVerdict & { allowed: false } }

/** Writes flexible hours of a grant, once a key; the grant is held, so that a lapse comes before it or after it. */
export async function recordFlexibleHours(
  trx: Transaction<DB>,
  { bornOn: told, ...asked }: HoursAsked,
  { byName, organisation }: Actor,
  today: IsoDate,
): Promise<HoursRecorded> {
  const grant = (await trx
    .selectFrom('programmeGrant')
    .select(GRANT_COLUMNS)
    .where('id', '=', asked.grantId)
    .forUpdate()
    .executeTakeFirst()) as GrantRow | undefined
  if (grant === undefined) return { outcome: 'NOT_FOUND' }
  const twin = await trx
    .selectFrom('flexibleHours')
    .select('requestDigest')
    .where('organisation', '=', organisation)
    .where('idempotencyKey', '=', asked.idempotencyKey)
    .executeTakeFirst()
  if (twin !== undefined) {
    return { outcome: twin.requestDigest.equals(asked.requestDigest) ? 'RECORDED' : 'KEY_USED' }
  }

  const programme = await trx
    .selectFrom('programme')
    .select(['code', 'flexibleHours'])
    .where('id', '=', grant.programmeId)
    .executeTakeFirstOrThrow()
  const terms = readFlexibleTerms(programme.code, programme.flexibleHours)
  if (terms === null) return { outcome: 'NO_FLEXIBLE_HOURS' }
  if (grant.bornOn !== null && told !== null && told !== grant.bornOn) {
    return { outcome: 'OTHER_BIRTH', bornOn: grant.bornOn }
  }
  const bornOn = grant.bornOn ?? told
  if (bornOn === null) return { outcome: 'BIRTH_MISSING' }
  const { grantedOn, lapsedOn } = grant
  const verdict = judgeFlexibleUse({ ...asked, bornOn, grantedOn, lapsedOn, today }, terms)
  if (!verdict.allowed) return { outcome: 'NOT_ALLOWED', verdict }

  const inserted = await trx
    .insertInto('flexibleHours')
    .values({ ...asked, clientId: grant.clientId, organisation, recordedByName: byName })
    .onConflict((conflict) => conflict.columns(['organisation', 'idempotencyKey']).doNothing())
    .returning('id')
    .executeTakeFirst()
  // The key was used for another grant at the same moment.
  if (inserted === undefined) return { outcome: 'KEY_USED' }
  if (grant.bornOn === null) {
    await trx.updateTable('programmeGrant').set({ bornOn }).where('id', '=', grant.id).execute()
  }
  await recordAccess(trx, [
    {
      action: 'CREATE',
      type: 'flexible-hours.record',
      clientId: grant.clientId,
      objectType: 'flexible_hours',
      objectId: inserted.id,
    },
  ])
  return { outcome: 'RECORDED' }
}
