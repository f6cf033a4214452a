import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** What one organisation said of a region and week. */
export interface CapacityOfWeek {
  readonly id: string
  readonly organisation: string
  readonly regionCode: string
  readonly weekStart: IsoDate
  readonly contractedMinutes: Minutes
  readonly employedMinutes: Minutes
  readonly selfEmployedMinutes: Minutes
  readonly setAt: Date
  readonly setByName: string
}

/** What organisations said of the weeks from one Monday to another. */
export async function capacityWeeks(trx: Transaction<DB>, from: IsoDate, until: IsoDate): Promise<CapacityOfWeek[]> {
  const rows = await trx
    .selectFrom('capacityWeek')
    .selectAll()
    .where('weekStart', '>=', from)
    .where('weekStart', '<=', until)
    .execute()
  return rows as CapacityOfWeek[]
}
