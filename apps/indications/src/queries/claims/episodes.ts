import { recordAccess } from '@kraamketen/audit'
import type { Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ClaimedCare } from '../../rules/claims/claimed-care.ts'
import { countedVisits } from '../dossier/counted-visits.ts'
import type { DB } from '../tables.ts'

/** What a bill is made of: the hours of one family at each step, and what was claimed. */
export interface Episode {
  readonly clientId: string
  /** Null when no visit was ever planned. */
  readonly planned: Minutes | null
  readonly delivered: Minutes
  readonly partusDelivered: Minutes
  /** Null while nothing is claimed. */
  readonly claimed: ClaimedCare | null
}

type Row = Omit<Episode, 'claimed'> & Omit<ClaimedCare, 'registrations'> & { readonly claims: number }

/**
 * The episode of each of these clients, logged; clients that the viewer may not see are absent. There is one
 * registration, and the intake that was held last counts, as soon as anything is claimed.
 * @param organisation whose visits and intakes count; null for those of everybody
 */
export async function episodes(
  trx: Transaction<DB>,
  clientIds: readonly string[],
  organisation: string | null,
): Promise<Map<string, Episode>> {
  const { rows } = await sql<Row>`
    select client.id as client_id, visits.*,
      coalesce((held.form = 'HOME')::int, 0) as home_intakes,
      coalesce((held.form = 'PHONE')::int, 0) as telephone_intakes,
      coalesce((held.form = 'VIDEO')::int, 0) as video_intakes
    from indications.client
    left join lateral (
      select intake.form from indications.intake
      where intake.client_id = client.id and intake.state = 'HELD'
        and (${organisation}::text is null or intake.organisation = ${organisation})
      order by intake.held_on desc, intake.id desc limit 1
    ) held on true
    cross join lateral (
      select
        sum(planned_minutes) filter (where kind = 'KRAAMZORG')::int as planned,
        coalesce(sum(took) filter (where kind = 'KRAAMZORG'), 0)::float8 as delivered,
        coalesce(sum(took) filter (where kind = 'PARTUS'), 0)::float8 as partus_delivered,
        coalesce(sum(claimed_minutes) filter (where kind = 'KRAAMZORG'), 0)::int as minutes,
        coalesce(sum(claimed_minutes) filter (where kind = 'PARTUS'), 0)::int as partus_minutes,
        count(claimed_minutes) filter (where kind = 'PARTUS')::int as partus_attendances,
        count(claimed_minutes)::int as claims
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
  return new Map(rows.map((row) => [row.clientId, toEpisode(row)]))
}

function toEpisode({ clientId, planned, delivered, partusDelivered, claims, ...claimed }: Row): Episode {
  const { minutes, partusMinutes, partusAttendances, homeIntakes, telephoneIntakes, videoIntakes } = claimed
  const registrations = 1
  return {
    clientId,
    planned,
    delivered,
    partusDelivered,
    claimed:
      claims === 0
        ? null
        : {
            minutes,
            partusMinutes,
            partusAttendances,
            registrations,
            homeIntakes,
            telephoneIntakes,
            videoIntakes,
          },
  }
}
