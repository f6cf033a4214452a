import { type Kysely, sql } from 'kysely'

/**
 * A handover is said aloud when it is sent, confirmed, asked back about or answered: ids and organisations, no person.
 * Asking back confirms as well; the same words twice in one transaction are heard once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function indications.say_handover() returns trigger language plpgsql as $$
    begin
      perform pg_notify('handover', json_build_object(
        'id', new.id, 'sender', new.sender, 'recipient', new.recipient
      )::text);
      return null;
    end $$
  `.execute(db)
  await sql`
    create trigger say_handover after insert on indications.handover
    for each row execute function indications.say_handover()
  `.execute(db)
  await sql`
    create trigger say_handover_further after update of received_at, open_questions on indications.handover
    for each row
    when (old.received_at is distinct from new.received_at or old.open_questions is distinct from new.open_questions)
    execute function indications.say_handover()
  `.execute(db)
}
