import { type RawBuilder, sql } from 'kysely'

/**
 * The visits of `client` that were not cancelled, each with the minutes that it `took`, null until it was done.
 * @param organisation whose visits count; null for those of everybody
 */
export function countedVisits(organisation: string | null): RawBuilder<unknown> {
  return sql`(
    select visit.*, extract(epoch from visit.ended_at - visit.started_at) / 60 as took
    from indications.visit
    where visit.client_id = client.id and visit.state <> 'CANCELLED'
      and (${organisation}::text is null or visit.organisation = ${organisation})
  )`
}
