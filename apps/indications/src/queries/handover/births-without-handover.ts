import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { type PageRequest, type Positioned, byMoment, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'
import type { KnownChild } from './known-child.ts'

export interface BirthFilter {
  readonly bornFrom: IsoDate | null
  readonly bornUntil: IsoDate
}

/**
 * Living children in the area of the viewer whom nobody handed over to any youth health organisation. The register
 * tells of them; of the family nothing else is read.
 */
function without(trx: Transaction<DB>, { bornFrom, bornUntil }: BirthFilter) {
  let query = trx
    .selectFrom('birthInArea')
    .where('handedOver', '=', false)
    .where('stillborn', '=', false)
    .where('diedOn', 'is', null)
    .where('bornAt', '<', sql<Date>`(${bornUntil}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
  if (bornFrom !== null) {
    query = query.where('bornAt', '>=', sql<Date>`${bornFrom}::date::timestamp at time zone 'Europe/Amsterdam'`)
  }
  return query
}

/** One page of them, each with its line in the log. */
export async function birthsWithoutHandover(
  trx: Transaction<DB>,
  filter: BirthFilter,
  page: PageRequest,
): Promise<Positioned<KnownChild>[]> {
  const question = without(trx, filter).select([
    sql<string>`birth_in_area.child_id`.as('id'),
    'clientId',
    'givenName',
    'familyName',
    'sex',
    'bornAt',
    'stillborn',
    'diedOn',
    'bsnLinkedAt',
    'municipalityCode',
    sql<boolean>`true`.as('inArea'),
  ])
  const rows = await pageOf(question, byMoment(sql`birth_in_area.born_at`), sql`birth_in_area.child_id`, page)
  const children = rows as unknown as Positioned<KnownChild>[]
  await recordAccess(
    trx,
    children.map(({ id, clientId }) => ({
      action: 'READ',
      type: 'child.birth',
      clientId,
      objectType: 'child',
      objectId: id,
    })),
  )
  return children
}

/** How many there are. A count only: nobody is read. */
export async function birthsWithoutHandoverCount(trx: Transaction<DB>, filter: BirthFilter): Promise<number> {
  const { count } = await without(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
