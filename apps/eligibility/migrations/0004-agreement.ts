import { protectTable } from '@kraamketen/database'
import { type Kysely, sql } from 'kysely'

/**
 * What the chain agreed with one another, by date and without a person. `known_until` is the last day for which a
 * source says that it holds, of an agreement whose end no source gives.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table eligibility.agreement (
      id uuid primary key,
      code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
      kind text not null check (kind in ('CONVENANT', 'NORMENKADER', 'WORK_AGREEMENTS', 'PROTOCOL')),
      version text check (length(version) between 1 and 50),
      title_nl text not null,
      title_en text not null,
      valid_from date,
      valid_until date check (valid_until >= valid_from),
      known_until date check (known_until >= valid_from),
      floor_minutes integer check (floor_minutes > 0),
      points jsonb check (jsonb_typeof(points) = 'array'),
      steps jsonb check (jsonb_typeof(steps) = 'array'),
      applies_to_nl text,
      applies_to_en text,
      note_nl text not null,
      note_en text not null,
      afterwards_nl text,
      afterwards_en text,
      missing text[] not null,
      source text not null,
      confidence text not null check (confidence in ('SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY')),
      unique nulls not distinct (code, version),
      check ((applies_to_nl is null) = (applies_to_en is null)),
      check ((afterwards_nl is null) = (afterwards_en is null)),
      check (valid_until is null or known_until is null)
    )
  `.execute(db)
  await protectTable(db, 'eligibility.agreement')
  await sql`create policy everybody on eligibility.agreement for select to eligibility using (true)`.execute(db)
  await sql`grant select on eligibility.agreement to eligibility`.execute(db)
}
