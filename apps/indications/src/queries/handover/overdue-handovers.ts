import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { type PageRequest, type Positioned, byMoment, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'

/** A living child in care, or just out of it, of whom no handover was sent. */
export interface HandoverDue {
  /** The child's. */
  readonly id: string
  readonly clientId: string
  readonly givenName: string | null
  readonly familyName: string
  readonly bornAt: Date
  /** The last word on consent; null when nobody asked. */
  readonly consentGiven: boolean | null
}

/** Born on this day or earlier, in care of the organisation, and not handed over by it. */
function due(trx: Transaction<DB>, organisation: string, bornUntil: IsoDate) {
  return trx
    .selectFrom('child')
    .where('child.stillborn', '=', false)
    .where('child.diedOn', 'is', null)
    .where('child.bornAt', '<', sql<Date>`(${bornUntil}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
    .where(
      sql<boolean>`child.client_id = any(array(
        select caseload.client_id from indications.caseload
        where caseload.organisation = ${organisation} and caseload.state in ('IN_CARE', 'HANDED_OVER')
          and caseload.living_children > caseload.children_handed_over
      ))`,
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('handover').select('handover.id').whereRef('handover.childId', '=', 'child.id'))),
    )
}

/** One page of them, each with its line in the log. */
export async function overdueHandovers(
  trx: Transaction<DB>,
  organisation: string,
  bornUntil: IsoDate,
  page: PageRequest,
): Promise<Positioned<HandoverDue>[]> {
  const question = due(trx, organisation, bornUntil).select([
    'child.id',
    'child.clientId',
    'child.givenName',
    'child.familyName',
    'child.bornAt',
    (eb) =>
      eb
        .selectFrom('consent')
        .select('consent.given')
        .whereRef('consent.clientId', '=', 'child.clientId')
        .where('consent.purpose', '=', 'HANDOVER_TO_JGZ')
        .orderBy('consent.recordedAt', 'desc')
        .orderBy('consent.id', 'desc')
        .limit(1)
        .as('consentGiven'),
  ])
  const rows = await pageOf(question, byMoment(sql`child.born_at`), sql`child.id`, page)
  await recordAccess(
    trx,
    rows.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'handover.due',
      clientId,
      objectType: 'child',
      objectId: id,
    })),
  )
  return rows
}

/** How many there are. A count only: nobody is read. */
export async function overdueHandoverCount(
  trx: Transaction<DB>,
  organisation: string,
  bornUntil: IsoDate,
): Promise<number> {
  const { count } = await due(trx, organisation, bornUntil)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
