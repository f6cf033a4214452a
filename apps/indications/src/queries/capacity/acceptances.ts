import { recordAccess } from '@kraamketen/audit'
import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** The kraamzorg organisation that took a client, and when. */
export interface Acceptance {
  readonly organisation: string
  readonly on: IsoDate
}

/**
 * Who took each of these clients: the last organisation that accepted a referral for kraamzorg and did not give it back,
 * else the kraamzorg organisation that registered her. Whom nobody took is absent.
 */
export async function acceptances(
  trx: Transaction<DB>,
  clientIds: readonly string[],
): Promise<Map<string, Acceptance>> {
  const { rows } = await sql<Acceptance & { clientId: string }>`
    select client.id as client_id, taken.organisation, (taken.at at time zone 'Europe/Amsterdam')::date as on
    from indications.client
    join lateral (
      select referral.recipient as organisation, coalesce(
        (
          select min(event.at) from indications.referral_event as event
          where event.referral_id = referral.id and event.to_state = 'ACCEPTED'
        ),
        referral.state_since
      ) as at, 1 as place, referral.submitted_at as asked_at
      from indications.referral
      where referral.client_id = client.id and referral.kind = 'KRAAMZORG'
        and referral.state in ('ACCEPTED', 'INTAKE', 'INDICATED', 'IN_CARE', 'HANDED_OVER', 'COMPLETED')
      union all
      select organisation.agb_code, client.created_at, 2, client.created_at
      from indications.organisation
      where organisation.agb_code = client.registered_by and organisation.kind = 'KRAAMZORG'
      order by place, asked_at desc
      limit 1
    ) as taken on true
    where client.id = any(${clientIds}::uuid[])
  `.execute(trx)
  await recordAccess(
    trx,
    rows.map(({ clientId }) => ({
      action: 'READ',
      type: 'acceptance.read',
      clientId,
      objectType: 'referral',
      objectId: null,
    })),
  )
  return new Map(rows.map(({ clientId, organisation, on }) => [clientId, { organisation, on }]))
}
