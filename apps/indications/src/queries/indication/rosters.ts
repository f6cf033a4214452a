import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface RosterWeek {
  /** Its Monday. */
  readonly weekStart: IsoDate
  readonly visits: number
  readonly minutes: Minutes
}

/**
 * Visits at home to one client: what was given, and what is planned for today and later by week. A visit of today that is
 * not written down yet stays planned: its hours are not free to plan again.
 */
export interface Roster {
  readonly clientId: string
  readonly deliveredMinutes: Minutes
  readonly weeks: readonly RosterWeek[]
}

interface Row {
  readonly clientId: string
  readonly weekStart: IsoDate | null
  readonly visits: number
  readonly minutes: Minutes
}

/** The rosters of these clients, logged; assistance at the birth stands outside the indicated hours and is left out. */
export async function rosters(trx: Transaction<DB>, clientIds: readonly string[]): Promise<Map<string, Roster>> {
  const { rows } = await sql<Row>`
    select
      client_id,
      case when state = 'PLANNED' then date_trunc('week', planned_at at time zone 'Europe/Amsterdam')::date end
        as week_start,
      count(*)::int as visits,
      sum(case when state = 'PLANNED' then planned_minutes else extract(epoch from ended_at - started_at) / 60 end)
        as minutes
    from indications.visit
    where client_id = any(${clientIds}::uuid[]) and kind = 'KRAAMZORG'
      and (state = 'DONE' or (state = 'PLANNED' and planned_at >= current_date))
    group by 1, 2
    order by 1, 2
  `.execute(trx)
  const visited = Map.groupBy(rows, ({ clientId }) => clientId)
  await recordAccess(
    trx,
    [...visited.keys()].map((clientId) => ({
      action: 'READ',
      type: 'visit.sum',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  return new Map(
    clientIds.map((clientId) => {
      const own = visited.get(clientId) ?? []
      const weeks = own.flatMap(({ weekStart, visits, minutes }) =>
        weekStart === null ? [] : [{ weekStart, visits, minutes }],
      )
      const deliveredMinutes = own.find(({ weekStart }) => weekStart === null)?.minutes ?? 0
      return [clientId, { clientId, deliveredMinutes, weeks }]
    }),
  )
}
