import { recordAccess } from '@kraamketen/audit'
import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Stay } from '../../rules/registration/hospital-days-of.ts'
import { countedVisits } from './counted-visits.ts'
import type { DB } from '../tables.ts'

/** What hours and days of a client are reckoned from. */
export interface CareFacts {
  readonly clientId: string
  readonly bornOn: IsoDate | null
  readonly indicated: Minutes | null
  readonly packageDays: number | null
  readonly hospitalDays: number | null
  readonly careUntil: IsoDate | null
  /** Null when no visit was ever planned. */
  readonly planned: Minutes | null
  readonly toCome: Minutes
  readonly delivered: Minutes
  readonly claimed: Minutes | null
  readonly deliveredOfClaimed: Minutes
  readonly partusPlanned: Minutes
  readonly partusDelivered: Minutes
  readonly daysWithCare: number
  readonly assistants: number
  readonly reasonRecorded: boolean
  readonly stays: readonly Stay[]
}

/**
 * Hours and days of each of these clients, logged; clients that the viewer may not see are absent. For a kraamzorg
 * organisation the visits are its own: another one's hours are not on its balance.
 * @param organisation whose visits count; null for those of everybody
 */
export async function careFacts(
  trx: Transaction<DB>,
  clientIds: readonly string[],
  organisation: string | null,
): Promise<Map<string, CareFacts>> {
  const { rows } = await sql<Omit<CareFacts, 'stays'> & { stays: readonly [IsoDate, IsoDate | null][] }>`
    select client.id as client_id, client.born_on, latest.minutes as indicated, latest.package_days,
      latest.hospital_days, latest.care_until, visits.*,
      exists (
        select from indications.delivery_difference difference
        where difference.client_id = client.id
          and (${organisation}::text is null or difference.organisation = ${organisation})
      ) as reason_recorded,
      (
        select coalesce(json_agg(json_build_array(stay.admitted_on, stay.discharged_on)), '[]')
        from indications.hospital_stay stay where stay.client_id = client.id
      ) as stays
    from indications.client
    left join lateral (
      select indication.minutes, indication.package_days, indication.hospital_days, indication.care_until
      from indications.indication where indication.client_id = client.id
      order by indication.set_at desc, indication.id desc limit 1
    ) latest on true
    cross join lateral (
      select
        sum(planned_minutes) filter (where kind = 'KRAAMZORG')::int as planned,
        coalesce(sum(planned_minutes) filter (where kind = 'KRAAMZORG' and state = 'PLANNED'), 0)::int as to_come,
        coalesce(sum(took) filter (where kind = 'KRAAMZORG'), 0)::float8 as delivered,
        sum(claimed_minutes) filter (where kind = 'KRAAMZORG')::int as claimed,
        coalesce(sum(took) filter (where kind = 'KRAAMZORG' and claimed_minutes is not null), 0)::float8
          as delivered_of_claimed,
        coalesce(sum(planned_minutes) filter (where kind = 'PARTUS'), 0)::int as partus_planned,
        coalesce(sum(took) filter (where kind = 'PARTUS'), 0)::float8 as partus_delivered,
        count(distinct started_at::date) filter (where kind = 'KRAAMZORG' and state = 'DONE')::int as days_with_care,
        count(distinct assistant_id) filter (where kind = 'KRAAMZORG')::int as assistants
      from ${countedVisits(organisation)} visit
    ) visits
    where client.id = any(${clientIds}::uuid[])
  `.execute(trx)
  await recordAccess(
    trx,
    rows.map(({ clientId }) => ({
      action: 'READ',
      type: 'care-hours.read',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  return new Map(
    rows.map((row) => [
      row.clientId,
      { ...row, stays: row.stays.map(([admittedOn, dischargedOn]) => ({ admittedOn, dischargedOn })) },
    ]),
  )
}
