import { type ExpressionBuilder, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Municipality } from './municipalities.ts'
import type { DB } from './tables.ts'

export interface MunicipalityPage {
  /** Rows after the municipality with this code, by name. */
  readonly after: string | null
  /** Rows before the municipality with this code. */
  readonly before: string | null
  readonly limit: number
  /** The last rows instead of the first, in reverse order. */
  readonly fromEnd: boolean
}

/** The rows whose search key holds the part. A part without letters or digits is in no name; null is in every one. */
function holding(part: string | null) {
  return (eb: ExpressionBuilder<DB, 'municipality'>) =>
    part === null || part === ''
      ? eb.lit(part === null)
      : eb(sql<number>`strpos(${eb.ref('searchKey')}, ${part})`, '>', 0)
}

/** One page of municipalities by name. */
export function municipalityPage(
  db: ReadonlyKysely<DB>,
  part: string | null,
  { after, before, limit, fromEnd }: MunicipalityPage,
): Promise<Municipality[]> {
  const direction = fromEnd ? 'desc' : 'asc'
  let query = db.selectFrom('municipality').select(['code', 'name']).where(holding(part))
  for (const [comparison, code] of [
    ['>', after],
    ['<', before],
  ] as const) {
    if (code === null) continue
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('searchKey', 'code'),
        comparison,
        selectFrom('municipality as place')
          .select(['place.searchKey', 'place.code'])
          .where('place.code', '=', code)
          .$asTuple('searchKey', 'code'),
      ),
    )
  }
  return query.orderBy('searchKey', direction).orderBy('code', direction).limit(limit).execute()
}

/** How many municipalities there are under the search. */
export async function municipalityCount(db: ReadonlyKysely<DB>, part: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('municipality')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(holding(part))
    .executeTakeFirstOrThrow()
  return count
}
