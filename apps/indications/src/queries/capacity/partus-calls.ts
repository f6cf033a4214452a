import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** What came of the calls for assistance at a birth in one region. */
export interface PartusCalls {
  readonly regionCode: string
  readonly calls: number
  readonly unanswered: number
  readonly arrived: number
  readonly arrivedWithinHour: number
}

/** The calls of a period by region; regions without any are absent. */
export async function partusCalls(
  trx: Transaction<DB>,
  regions: readonly string[],
  from: IsoDate,
  until: IsoDate,
): Promise<Map<string, PartusCalls>> {
  const { rows } = await sql<PartusCalls>`
    select
      region_code,
      count(*)::integer as calls,
      count(*) filter (where answered_at is null)::integer as unanswered,
      count(arrived_at)::integer as arrived,
      count(*) filter (where arrived_at <= called_at + interval '1 hour')::integer as arrived_within_hour
    from indications.partus_call
    where region_code = any(${regions}::text[])
      and called_at >= ${from}::date::timestamp at time zone 'Europe/Amsterdam'
      and called_at < (${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'
    group by region_code
  `.execute(trx)
  return new Map(rows.map((row) => [row.regionCode, row]))
}

/** The first and last moment of days in the Netherlands. */
export async function momentsOf(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
): Promise<{ readonly from: Date; readonly until: Date }> {
  return trx
    .selectNoFrom([
      sql<Date>`${from}::date::timestamp at time zone 'Europe/Amsterdam'`.as('from'),
      sql<Date>`(${until}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`.as('until'),
    ])
    .executeTakeFirstOrThrow()
}
