import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** What an organisation has in a week, of one region when given; null while it said nothing. */
export async function deployableMinutes(
  trx: Transaction<DB>,
  organisation: string,
  week: IsoDate,
  regionCode: string | null,
): Promise<Minutes | null> {
  const { minutes } = await trx
    .selectFrom('capacityWeek')
    .select(({ fn, eb }) =>
      fn.sum<number | null>(eb('employedMinutes', '+', eb.ref('selfEmployedMinutes'))).as('minutes'),
    )
    .where('organisation', '=', organisation)
    .where('weekStart', '=', week)
    .$if(regionCode !== null, (some) => some.where('regionCode', '=', regionCode))
    .executeTakeFirstOrThrow()
  return minutes
}
