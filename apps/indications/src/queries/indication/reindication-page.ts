import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ChangeCode } from '../../rules/indication/change-code.ts'
import { type PageRequest, type Positioned, byText, pageOf } from '@kraamketen/database'
import type { DB } from '../tables.ts'
import { type Indication, logIndications, selectIndications } from './indications.ts'

export interface ReindicationFilter {
  /** Set on this day in the Netherlands or later. */
  readonly since: IsoDate | null
  readonly changeCodes: readonly ChangeCode[] | null
}

const SET_AT = sql<string>`to_char(indication.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

function conditions({ since, changeCodes }: ReindicationFilter) {
  const from =
    since === null ? sql`true` : sql`indication.set_at >= (${since}::date)::timestamp at time zone 'Europe/Amsterdam'`
  const codes = changeCodes === null ? sql`true` : sql`indication.change_code = any(${changeCodes}::text[])`
  return sql<boolean>`indication.replaces is not null and ${from} and ${codes}`
}

/** One page of the indications that took the place of another, of clients that the viewer may see, logged. */
export async function reindicationPage(
  trx: Transaction<DB>,
  filter: ReindicationFilter,
  page: PageRequest,
): Promise<Positioned<Indication>[]> {
  const question = selectIndications(trx).where(conditions(filter))
  const rows = await pageOf(question, byText(SET_AT), sql`indication.id`, page)
  await logIndications(trx, rows)
  return rows as unknown as Positioned<Indication>[]
}

/** How many there are under the filter. A count only: nobody is read. */
export async function countReindications(trx: Transaction<DB>, filter: ReindicationFilter): Promise<number> {
  const { count } = await trx
    .selectFrom('indication')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(conditions(filter))
    .executeTakeFirstOrThrow()
  return count
}
