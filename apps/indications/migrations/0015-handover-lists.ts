import { type Kysely, sql } from 'kysely'

/**
 * What lists of handovers and births are asked by stands in the row itself, where an index finds it: whether a handover
 * is the last version, how many questions about it are open, whether a child was handed over and where it was born to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table indications.handover
      add column latest boolean not null default true,
      add column open_questions smallint not null default 0
  `.execute(db)
  await sql`
    update indications.handover set latest = false
    where exists (
      select from indications.handover later
      where later.child_id = handover.child_id and later.version > handover.version
    )
  `.execute(db)
  await sql`
    update indications.handover set open_questions = asked.open
    from (
      select handover_id, count(*) as open from indications.handover_question where answered_at is null group by handover_id
    ) asked
    where asked.handover_id = handover.id
  `.execute(db)

  await sql`
    alter table indications.child
      add column municipality_code text,
      add column handed_over boolean not null default false
  `.execute(db)
  await sql`
    update indications.child
    set municipality_code = client.municipality_code,
      handed_over = exists (select from indications.handover where handover.child_id = child.id)
    from indications.client where client.id = child.client_id
  `.execute(db)

  await sql`
    create function indications.keep_handover_lists() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      if tg_table_name = 'child' then
        select municipality_code into new.municipality_code from indications.client where id = new.client_id;
        return new;
      elsif tg_table_name = 'handover' then
        update indications.handover set latest = false where child_id = new.child_id and version < new.version and latest;
        update indications.child set handed_over = true where id = new.child_id and not handed_over;
      else
        update indications.handover set open_questions = (
          select count(*) from indications.handover_question question
          where question.handover_id = new.handover_id and question.answered_at is null
        )
        where id = new.handover_id;
      end if;
      return null;
    end $$
  `.execute(db)
  await sql`revoke execute on function indications.keep_handover_lists from public`.execute(db)
  await sql`
    create trigger place_of_child before insert on indications.child
    for each row execute function indications.keep_handover_lists()
  `.execute(db)
  await sql`
    create function indications.keep_place_of_children() returns trigger
    language plpgsql security definer set search_path = '' as $$
    begin
      update indications.child set municipality_code = new.municipality_code where client_id = new.id;
      return null;
    end $$
  `.execute(db)
  await sql`revoke execute on function indications.keep_place_of_children from public`.execute(db)
  await sql`
    create trigger keep_place_of_children after update of municipality_code on indications.client
    for each row execute function indications.keep_place_of_children()
  `.execute(db)
  await sql`
    create trigger keep_lists after insert on indications.handover
    for each row execute function indications.keep_handover_lists()
  `.execute(db)
  await sql`
    create trigger keep_lists after insert or update of answered_at on indications.handover_question
    for each row execute function indications.keep_handover_lists()
  `.execute(db)

  await sql`drop index indications.handover_recipient_sent_at_idx, indications.handover_sender_sent_at_idx`.execute(db)
  for (const side of ['recipient', 'sender']) {
    await sql`
      create index on indications.handover (${sql.ref(side)}, sent_at, id) include (
        ${sql.ref(side === 'sender' ? 'recipient' : 'sender')}, client_id, version, latest, open_questions, received_at,
        elements, elements_present, received_minutes, born_on
      )
    `.execute(db)
  }
  await sql`create index on indications.handover (recipient, received_minutes) where latest`.execute(db)
  await sql`create index on indications.child (municipality_code, born_at)`.execute(db)
  await sql`
    create index births_without_handover on indications.child (municipality_code, born_at) include (client_id)
    where not handed_over and not stillborn and died_on is null
  `.execute(db)

  // As before; each child is found by where it was born to, or by a move into the area.
  await sql`drop view indications.birth_in_area`.execute(db)
  await sql`
    create view indications.birth_in_area with (security_barrier) as
    with area as (
      select municipality_code, organisation from indications.youth_health_area
      where (select access.viewer_role()) = 'nurse' and organisation = (select access.viewer_organisation())
        and valid_from <= current_date and (valid_until is null or valid_until >= current_date)
    )
    select child.id as child_id, child.client_id, child.given_name, child.family_name, child.sex, child.born_at,
      child.stillborn, child.died_on, child.bsn_hash, child.bsn_linked_at, child.bsn_linked_by_name,
      child.bsn_linked_by_organisation, area.municipality_code, area.organisation, child.handed_over
    from area join indications.child on child.municipality_code = area.municipality_code
    where not exists (
      select from indications.client_move move where move.client_id = child.client_id and move.moved_on <= current_date
    )
    union all
    select child.id, child.client_id, child.given_name, child.family_name, child.sex, child.born_at, child.stillborn,
      child.died_on, child.bsn_hash, child.bsn_linked_at, child.bsn_linked_by_name, child.bsn_linked_by_organisation,
      area.municipality_code, area.organisation, child.handed_over
    from area
    join indications.client_move move on move.municipality_code = area.municipality_code
    join indications.child on child.client_id = move.client_id
    where move.moved_on <= current_date and not exists (
      select from indications.client_move later
      where later.client_id = move.client_id and later.moved_on <= current_date and later.moved_on > move.moved_on
    )
  `.execute(db)
  await sql`grant select on indications.birth_in_area to indications`.execute(db)
}
