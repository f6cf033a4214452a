import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** What organisations said of a region and week, together. */
export interface CapacityWeek {
  readonly regionCode: string
  readonly weekStart: IsoDate
  /** Who said something. */
  readonly organisations: readonly string[]
  readonly contractedMinutes: Minutes
  readonly employedMinutes: Minutes
  readonly selfEmployedMinutes: Minutes
}

/** What was said of the weeks from one Monday to another, of all organisations together or of one. */
export async function capacityWeeks(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
  organisation: string | null,
): Promise<CapacityWeek[]> {
  const { rows } = await sql<CapacityWeek>`
    select
      region_code,
      week_start,
      array_agg(organisation) as organisations,
      sum(contracted_minutes) as contracted_minutes,
      sum(employed_minutes) as employed_minutes,
      sum(self_employed_minutes) as self_employed_minutes
    from indications.capacity_week
    where week_start between ${from}::date and ${until}::date
      and (${organisation}::text is null or organisation = ${organisation})
    group by region_code, week_start
  `.execute(trx)
  return rows
}
