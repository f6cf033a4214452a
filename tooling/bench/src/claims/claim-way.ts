import type pg from 'pg'

/** A way to give few places to many. Both do the same work on the same tables; only how they count differs. */
export interface ClaimWay {
  readonly name: string
  /** Whether the tables keep the count in one row. */
  readonly keepsCount: boolean
  /** One claim, however often it must be repeated; gives how often that was. */
  claim(client: pg.ClientBase, id: string): Promise<number>
}

export const PROGRAMME = '019a0000-0000-7000-8004-0000000000e1'
const ORGANISATION = '41900001'

/** Puts everything as it was before the first claim; gives the applications that can be claimed for. */
export async function prepareClaims(
  owner: pg.Client,
  { keepsCount }: ClaimWay,
  claims: number,
  places: number,
): Promise<readonly string[]> {
  await owner.query(`alter table eligibility.programme_grant ${keepsCount ? 'enable' : 'disable'} trigger follow_grant`)
  await owner.query(`
      truncate eligibility.flexible_hours, eligibility.programme_grant, eligibility.programme_application_event,
        eligibility.programme_application;
      delete from eligibility.programme where id = '${PROGRAMME}';
      delete from access.care_relationship;
    `)
  await owner.query(
    `insert into eligibility.programme (
         id, code, version, name_nl, name_en, valid_from, quota_families, benefits, criteria, source
       ) values ($1, 'BENCH', 1, 'Proef', 'Trial', current_date, $2, array['OWN_CONTRIBUTION_WAIVED'],
         '{"kind": "moneyWorriesDeclared"}', 'geboortezorg-flex')`,
    [PROGRAMME, places],
  )
  await owner.query(
    `insert into access.care_relationship (client_id, organisation, kind, source)
       select ('019a0000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid, $1, 'REFERRED_TO', 'bench'
       from generate_series(1, $2::integer) as number`,
    [ORGANISATION, claims],
  )
  const { rows } = await owner.query<{ id: string }>(
    `insert into eligibility.programme_application (
         client_id, programme_id, applied_by_subject, applied_by_name, applied_by_organisation, referrer, decided_for,
         provider_agb_code, outcome, criteria, state, idempotency_key, request_digest
       )
       select client_id, $1, 'bench', 'Bench', $2, 'UNKNOWN', current_date, $2, 'ELIGIBLE', '[]', 'APPLIED',
         client_id::text, '\\x00'
       from access.care_relationship
       returning id`,
    [PROGRAMME, ORGANISATION],
  )
  await owner.query('analyze')
  return rows.map(({ id }) => id)
}

/** Begins as the service does: the transaction knows who asks. */
export async function introduce(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('app.subject', 'bench', true), set_config('app.role', 'planner', true),
       set_config('app.organisation', $1, true), set_config('app.client', '', true), set_config('app.trace', '', true)`,
    [ORGANISATION],
  )
}

/** Brings an application to its state, with history, log and what is granted: under row security, as the service does. */
export async function decide(client: pg.ClientBase, id: string, free: boolean): Promise<void> {
  const { rows: application } = await client.query<{ client_id: string; state: string }>(
    'select client_id, state from eligibility.programme_application where id = $1 for update',
    [id],
  )
  const to = free ? 'GRANTED' : 'WAITING'
  await client.query(
    `update eligibility.programme_application
     set state = $2, state_since = now(), waiting_since = case when $2 = 'WAITING' then now() end where id = $1`,
    [id, to],
  )
  await client.query(
    `insert into eligibility.programme_application_event (
       application_id, from_state, to_state, by_name, organisation, cause
     ) values ($1, $2, $3, 'Bench', $4, 'DECISION')`,
    [id, application[0]?.state, to, ORGANISATION],
  )
  await client.query(
    `insert into audit.event (action, type, client_id, object_type, object_id)
     values ('UPDATE', 'application.step', $1, 'programme_application', $2)`,
    [application[0]?.client_id, id],
  )
  if (!free) return
  await client.query(
    `insert into eligibility.programme_grant (client_id, programme_id, application_id, granted_on)
     values ($1, $2, $3, current_date)`,
    [application[0]?.client_id, PROGRAMME, id],
  )
}

export async function countsOf(owner: pg.Client): Promise<{ readonly granted: number; readonly waiting: number }> {
  const { rows } = await owner.query<{ granted: number; waiting: number }>(
    `select
         (select count(*)::integer from eligibility.programme_grant where programme_id = $1) as granted,
         (select count(*)::integer from eligibility.programme_application where state = 'WAITING') as waiting`,
    [PROGRAMME],
  )
  return rows[0] ?? { granted: NaN, waiting: NaN }
}
