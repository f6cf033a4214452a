import { type Kysely, sql } from 'kysely'

/**
 * Regions by period, and published tables as printed. Nothing here is about a person: the service may read all of it
 * and write none of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cohorts.ggd_region (
      code text primary key check (code ~ '^GG[0-9]{4}$'),
      name text not null check (name <> ''),
      tile_column smallint not null check (tile_column >= 0),
      tile_row smallint not null check (tile_row >= 0),
      unique (tile_column, tile_row)
    )
  `.execute(db)

  await sql`
    create table cohorts.municipality (
      code text primary key check (code ~ '^GM[0-9]{4}$'),
      name text not null check (name <> ''),
      search_key text not null,
      unique (name, code)
    )
  `.execute(db)

  await sql`
    create table cohorts.region_mapping (
      municipality_code text not null references cohorts.municipality on delete cascade,
      ggd_region_code text not null references cohorts.ggd_region,
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      checked_until date not null check (checked_until >= valid_from),
      note_nl text,
      note_en text,
      primary key (municipality_code, valid_from),
      check (num_nulls(note_nl, note_en) in (0, 2))
    )
  `.execute(db)
  await sql`create index on cohorts.region_mapping (ggd_region_code)`.execute(db)
  await sql`
    create unique index one_mapping_without_end on cohorts.region_mapping (municipality_code) where valid_until is null
  `.execute(db)

  await sql`
    create table cohorts.published_table (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      position smallint not null unique,
      publication text not null,
      title_nl text not null,
      title_en text not null,
      period text not null,
      population integer not null check (population > 0),
      corrected_for_hospital_stay boolean not null,
      hours_printed_to numeric not null check (hours_printed_to > 0),
      percent_printed_to numeric check (percent_printed_to > 0)
    )
  `.execute(db)

  await sql`
    create table cohorts.published_group (
      table_id text not null references cohorts.published_table on delete cascade,
      key text not null,
      position smallint not null,
      name_nl text not null,
      name_en text not null,
      primary key (table_id, key),
      unique (table_id, position)
    )
  `.execute(db)

  // The row of everybody belongs to no group. Figures are counts or percentages, as the table prints them; numeric
  // holds 46.1 exactly, where a binary fraction would not. Each column is named after the first hour of its category.
  await sql`
    create table cohorts.published_row (
      table_id text not null references cohorts.published_table on delete cascade,
      group_key text,
      key text not null,
      position smallint not null,
      label text not null,
      n integer not null check (n > 0),
      mean_received_hours numeric not null check (mean_received_hours >= 0),
      mean_indicated_hours numeric not null check (mean_indicated_hours >= 0),
      hours_none numeric not null check (hours_none >= 0),
      hours_from1 numeric not null check (hours_from1 >= 0),
      hours_from24 numeric not null check (hours_from24 >= 0),
      hours_from45 numeric not null check (hours_from45 >= 0),
      hours_from50 numeric not null check (hours_from50 >= 0),
      foreign key (table_id, group_key) references cohorts.published_group on delete cascade,
      unique nulls not distinct (table_id, group_key, key),
      unique nulls not distinct (table_id, group_key, position)
    )
  `.execute(db)

  await sql`
    create table cohorts.loaded_reference_data (
      only_row boolean primary key default true check (only_row),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      loaded_at timestamptz not null default now()
    )
  `.execute(db)

  await sql`
    grant select on
      cohorts.ggd_region, cohorts.municipality, cohorts.region_mapping,
      cohorts.published_table, cohorts.published_group, cohorts.published_row
    to cohorts
  `.execute(db)
}
