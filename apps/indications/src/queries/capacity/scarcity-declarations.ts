import type { IsoDate } from '@kraamketen/kraamzorg'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'
import { SCARCITY_COLUMNS, type ScarcityDeclaration } from './scarcity-declaration.ts'

export interface ScarcityFilter {
  readonly regions: readonly string[] | null
  /** Declarations that hold, or were to hold, on a day of this period. */
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly lifted: boolean | null
}

function filtered(trx: Transaction<DB>, { regions, from, until, lifted }: ScarcityFilter) {
  return trx
    .selectFrom('scarcityDeclaration')
    .$if(regions !== null, (some) => some.where('regionCode', 'in', regions))
    .$if(from !== null, (some) => some.where('validUntil', '>=', from))
    .$if(until !== null, (some) => some.where('validFrom', '<=', until))
    .$if(lifted !== null, (some) => some.where('liftedOn', lifted === true ? 'is not' : 'is', null))
}

/** One page of declarations, by their first day. No person. */
export async function scarcityPage(
  trx: Transaction<DB>,
  filter: ScarcityFilter,
  page: PageRequest,
): Promise<Positioned<ScarcityDeclaration>[]> {
  const rows = await pageOf(
    filtered(trx, filter).select(SCARCITY_COLUMNS),
    byText(sql<string>`to_char(scarcity_declaration.valid_from, 'YYYY-MM-DD')`),
    sql`scarcity_declaration.id`,
    page,
  )
  return rows as unknown as Positioned<ScarcityDeclaration>[]
}

export async function scarcityCount(trx: Transaction<DB>, filter: ScarcityFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The declarations of each of these regions, oldest first. */
export async function scarcityOfRegions(
  trx: Transaction<DB>,
  regions: readonly string[],
): Promise<Map<string, ScarcityDeclaration[]>> {
  const rows = await trx
    .selectFrom('scarcityDeclaration')
    .select(SCARCITY_COLUMNS)
    .where('regionCode', '=', sql<string>`any(${regions}::text[])`)
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows as unknown as ScarcityDeclaration[], ({ regionCode }) => regionCode)
}
