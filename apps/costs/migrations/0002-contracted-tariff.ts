import { type Kysely, sql } from 'kysely'

/**
 * What insurer and provider agreed, by organisation, insurer (null: any) and period; two agreements of one kind between
 * the same parties can never hold on one day. No source publishes such tariffs, so the table says of each row whether it
 * is of the demonstration only.
 *
 * Amounts gain what is printed of a day in an institution (mother, child, or nobody said for whom) and a remark.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table costs.amount
      drop constraint amount_kind_check,
      drop constraint amount_confidence_check,
      add constraint amount_kind_check check (kind in (
        'KRAAMZORG_HOUR', 'PARTUS_HOUR', 'REGISTRATION', 'INTAKE_HOME', 'INTAKE_TELEPHONE', 'PARTUS_ATTENDANCE',
        'OWN_CONTRIBUTION_HOUR', 'OWN_CONTRIBUTION_DAY', 'OWN_CONTRIBUTION_DAY_MOTHER', 'OWN_CONTRIBUTION_DAY_CHILD',
        'INSTITUTION_DAY_LIMIT'
      )),
      add constraint amount_confidence_check check (confidence in ('SOURCE_TEXT', 'FOUND', 'FOUND_SECONDARY')),
      add column remark_nl text check (remark_nl <> ''),
      add column remark_en text check (remark_en <> ''),
      add check ((remark_nl is null) = (remark_en is null))
  `.execute(db)
  await sql`
    create table costs.contracted_tariff (
      organisation text not null check (organisation ~ '^[0-9]{8}$'),
      insurer text check (insurer ~ '^[0-9]{4}$'),
      kind text not null check (kind in (
        'KRAAMZORG_HOUR', 'PARTUS_HOUR', 'REGISTRATION', 'INTAKE_HOME', 'INTAKE_TELEPHONE', 'PARTUS_ATTENDANCE'
      )),
      valid_from date not null,
      valid_until date not null check (valid_until >= valid_from),
      cents integer not null check (cents > 0),
      above_maximum_agreed boolean not null default false,
      citation text not null check (citation <> ''),
      demonstration boolean not null,
      constraint one_contracted_tariff_a_day exclude using gist (
        organisation with =, coalesce(insurer, '') with =, kind with =, daterange(valid_from, valid_until, '[]') with &&
      )
    )
  `.execute(db)
  await sql`grant select on costs.contracted_tariff to costs`.execute(db)
}
