import { recordAccess } from '@kraamketen/audit'
import { type Transaction, sql } from 'kysely'
import type { RecordedFacts } from '../../rules/indication/recorded-facts.ts'
import type { DB } from '../tables.ts'

/** What is recorded of each of these clients, logged; those the viewer may not see are absent. */
export async function recordedFacts(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, RecordedFacts>> {
  const { rows } = await sql<RecordedFacts>`
    select
      client.id as client_id, client.due_date, client.born_on, client.parity, client.feeding_wish,
      case when born.recorded > 0 then born.living else client.expected_children end as children,
      born.mode_of_birth, held.informal_help, held.partner_present, partus.minutes as partus_minutes
    from indications.client
    cross join lateral (
      select
        count(*)::int as recorded,
        count(*) filter (where not stillborn and died_on is null)::int as living,
        case when count(mode_of_birth) = count(*) and count(distinct mode_of_birth) = 1 then min(mode_of_birth) end
          as mode_of_birth
      from indications.child where child.client_id = client.id
    ) as born
    left join lateral (
      select informal_help, partner_present from indications.intake
      where intake.client_id = client.id and state = 'HELD'
      order by held_on desc, id desc limit 1
    ) as held on true
    cross join lateral (
      select round(sum(extract(epoch from ended_at - started_at)) / 60)::int as minutes from indications.visit
      where visit.client_id = client.id and kind = 'PARTUS' and state = 'DONE'
    ) as partus
    where client.id = any(${clientIds}::uuid[])
  `.execute(trx)
  await recordAccess(
    trx,
    rows.map(({ clientId }) => ({
      action: 'READ',
      type: 'indication.facts',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  return new Map(rows.map((row) => [row.clientId, row]))
}
