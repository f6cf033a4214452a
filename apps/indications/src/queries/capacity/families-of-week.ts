import { recordAccess } from '@kraamketen/audit'
import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { Family } from '../../rules/capacity/family-demand.ts'
import type { DB } from '../tables.ts'

/** The families of an organisation whose birth is, or is due, in a week; of one region when given. Logged. */
export async function familiesOfWeek(
  trx: Transaction<DB>,
  organisation: string,
  week: IsoDate,
  regionCode: string | null,
): Promise<Family[]> {
  const { rows } = await sql<Family>`
    select
      client.id as client_id,
      coalesce(client.born_on, client.due_date) as care_date,
      indicated.minutes::double precision as indicated_minutes,
      coalesce(indicated.feeding, client.feeding_wish) as feeding,
      placed.vulnerability_class
    from indications.client
    join lateral (
      select referral.recipient, referral.vulnerability_class
      from indications.referral
      where referral.client_id = client.id
        and referral.kind = 'KRAAMZORG'
        and referral.state not in ('DECLINED', 'WITHDRAWN')
      order by referral.submitted_at desc
      limit 1
    ) as placed on placed.recipient = ${organisation}
    left join lateral (
      select indication.minutes, indication.feeding
      from indications.indication
      where indication.client_id = client.id
      order by indication.set_at desc
      limit 1
    ) as indicated on true
    join indications.municipality on municipality.code = coalesce(
      (
        select move.municipality_code
        from indications.client_move as move
        where move.client_id = client.id and move.moved_on <= coalesce(client.born_on, client.due_date)
        order by move.moved_on desc
        limit 1
      ),
      client.municipality_code
    )
    where client.registration_ended_on is null
      and client.id = any(array(
        select caseload.client_id from indications.caseload
        where caseload.organisation = ${organisation}
          and caseload.care_date between ${week}::date and ${addDays(week, 6)}::date
      ))
      and (${regionCode}::text is null or municipality.region_code = ${regionCode})
    order by client.id
  `.execute(trx)
  await recordAccess(
    trx,
    rows.map(({ clientId }) => ({
      action: 'READ',
      type: 'division.read',
      clientId,
      objectType: 'client',
      objectId: clientId,
    })),
  )
  return rows
}
