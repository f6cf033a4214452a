import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { RecordedCapacity } from './recorded-capacity.ts'
import type { DB } from '../tables.ts'

export interface CapacitySetting {
  readonly organisation: string
  readonly regionCode: string
  readonly weekStart: IsoDate
  readonly contractedMinutes: Minutes
  readonly employedMinutes: Minutes
  readonly selfEmployedMinutes: Minutes
}

/** Writes what an organisation has in a region and week; what was said before is replaced. */
export async function setCapacity(
  trx: Transaction<DB>,
  setting: CapacitySetting,
  setByName: string,
): Promise<RecordedCapacity> {
  const { contractedMinutes, employedMinutes, selfEmployedMinutes } = setting
  const row = await trx
    .insertInto('capacityWeek')
    .values({ ...setting, setByName })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation', 'regionCode', 'weekStart'])
        .doUpdateSet({ contractedMinutes, employedMinutes, selfEmployedMinutes, setByName, setAt: sql`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as RecordedCapacity
}
