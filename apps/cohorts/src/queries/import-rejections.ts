import { type RawBuilder, sql } from 'kysely'
import type { ImportSession } from './import-session.ts'
import { STAGED, type StagedKind } from './import-staging.ts'
import { partitionOf } from './release-partitions.ts'

/** Rows that are right by themselves and wrong beside the others: what is found where the files meet. */
export interface Rejection {
  readonly reason:
    | 'DUPLICATE_KEY'
    | 'UNKNOWN_PERSON'
    | 'OUTSIDE_DELIVERY'
    | 'OUTSIDE_YEAR'
    | 'DISCHARGED_BEFORE_ADMITTED'
    | 'MISSING_VALUE'
  readonly column: string | null
  /** Place of the file among those of its kind. */
  readonly file: number
  readonly rows: number
  /** The first twenty, counted from 0 among the rows of that file that the table got. */
  readonly firstOrdinals: readonly number[]
}

export interface DeliveryPeriod {
  readonly bornFrom: string
  readonly bornUntil: string
}

/**
 * Takes away births that come twice (the first stays), and those outside the days that the delivery says it covers.
 *
 * @param fileRows rows of each file in the table, in the order in which they were loaded
 */
export async function rejectBirths(
  session: ImportSession,
  { bornFrom, bornUntil }: DeliveryPeriod,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  await createRejected(session)
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    select ctid, 'OUTSIDE_DELIVERY', 'born_on' from pg_temp.staged_births
    where born_on not between ${bornFrom}::date and ${bornUntil}::date
  `.execute(session.db)
  await rejectRepeated(session, 'perined-births', sql`child`)
  return takeAway(session, staged('perined-births'), fileRows)
}

/** Everybody that the births speak of: the only people of whom a row of another file can be used. */
export async function listPeople({ db }: ImportSession): Promise<void> {
  await sql`
    create temporary table people on commit drop as
    select child as person from pg_temp.staged_births union select mother from pg_temp.staged_births
  `.execute(db)
  await sql`analyze pg_temp.people`.execute(db)
}

export async function rejectClaims(session: ImportSession, fileRows: readonly number[]): Promise<readonly Rejection[]> {
  await createRejected(session)
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    select c.ctid,
      case when p.person is null then 'UNKNOWN_PERSON' else 'MISSING_VALUE' end,
      case when p.person is null then 'mother' else 'hours' end
    from pg_temp.staged_claims c left join pg_temp.people p on p.person = c.mother
    where p.person is null or (c.performance = 'KRAAMZORG' and c.hours is null)
  `.execute(session.db)
  return takeAway(session, staged('vektis-kraamzorg-claims'), fileRows)
}

export async function rejectStays(session: ImportSession, fileRows: readonly number[]): Promise<readonly Rejection[]> {
  await createRejected(session)
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    select s.ctid,
      case when p.person is null then 'UNKNOWN_PERSON' else 'DISCHARGED_BEFORE_ADMITTED' end,
      case when p.person is null then 'person' else 'discharged_on' end
    from pg_temp.staged_stays s left join pg_temp.people p using (person)
    where p.person is null or s.discharged_on < s.admitted_on
  `.execute(session.db)
  return takeAway(session, staged('dhd-hospital-stays'), fileRows)
}

export async function rejectPersons(
  session: ImportSession,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  await createRejected(session)
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    select s.ctid,
      case when p.person is null then 'UNKNOWN_PERSON' else 'OUTSIDE_YEAR' end,
      case
        when p.person is null then 'person'
        when extract(year from s.died_on) <> s.year then 'died_on'
        else 'emigrated_on'
      end
    from pg_temp.staged_persons s left join pg_temp.people p using (person)
    where p.person is null
      or extract(year from s.died_on) <> s.year
      or extract(year from s.emigrated_on) <> s.year
  `.execute(session.db)
  await rejectRepeated(session, 'cbs-persons', sql`person, year`)
  return takeAway(session, staged('cbs-persons'), fileRows)
}

/** Spending of people whom the births do not know. */
export async function rejectSpending(
  session: ImportSession,
  release: number,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  await createRejected(session)
  const table = spendingOf(release)
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    select s.ctid, 'UNKNOWN_PERSON', 'person' from ${table} s
    where not exists (select from pg_temp.people p where p.person = s.person)
  `.execute(session.db)
  return takeAway(session, table, fileRows)
}

/** Spending that comes twice; asked only when the key of the table says that there is some. */
export async function rejectRepeatedSpending(
  session: ImportSession,
  release: number,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  await createRejected(session)
  const table = spendingOf(release)
  await insertRepeated(session, table, sql`person, year`)
  return takeAway(session, table, fileRows)
}

function staged(kind: StagedKind): RawBuilder<unknown> {
  return sql`${sql.table(`pg_temp.${STAGED[kind]}`)}`
}

function spendingOf(release: number): RawBuilder<unknown> {
  return sql`${sql.table(`cohorts.${partitionOf('spending', release)}`)}`
}

async function createRejected({ db }: ImportSession): Promise<void> {
  await sql`drop table if exists pg_temp.rejected`.execute(db)
  await sql`
    create temporary table rejected (place tid not null, reason text not null, column_name text) on commit drop
  `.execute(db)
}

async function rejectRepeated(session: ImportSession, kind: StagedKind, key: RawBuilder<unknown>): Promise<void> {
  await insertRepeated(session, staged(kind), key)
}

/** Rows arrive in the order of the file, so the lowest place is the first; what was taken away already does not count. */
async function insertRepeated(
  { db }: ImportSession,
  table: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
): Promise<void> {
  await sql`
    insert into pg_temp.rejected (place, reason, column_name)
    with remaining as (
      select ctid as place, ${key} from ${table} t
      where not exists (select from pg_temp.rejected r where r.place = t.ctid)
    ), repeated as (
      select ${key}, min(place) as first from remaining group by ${key} having count(*) > 1
    )
    select place, 'DUPLICATE_KEY', null
    from remaining join repeated using (${key})
    where place <> first
  `.execute(db)
}

async function takeAway(
  { db }: ImportSession,
  table: RawBuilder<unknown>,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  const { rows: found } = await sql`select from pg_temp.rejected limit 1`.execute(db)
  if (found.length === 0) return []
  await sql`analyze pg_temp.rejected`.execute(db)
  const starts = fileRows.map((_, file) => fileRows.slice(0, file).reduce((sum, rows) => sum + rows, 0))
  const { rows } = await sql<Rejection>`
    with placed as (
      select ctid as place, row_number() over (order by ctid) - 1 as ordinal from ${table}
    ), numbered as (
      select reason, column_name, ordinal, width_bucket(ordinal, ${starts}::bigint[]) as file
      from placed join pg_temp.rejected using (place)
    ), ranked as (
      select *, row_number() over (partition by file, reason, column_name order by ordinal) as rank from numbered
    )
    select
      reason, column_name as "column", (file - 1)::integer as file, count(*)::integer as rows,
      (array_agg((ordinal - (${starts}::bigint[])[file])::integer order by ordinal) filter (where rank <= 20))
        as first_ordinals
    from ranked group by file, reason, column_name
    order by file, reason, column_name
  `.execute(db)
  await sql`delete from ${table} t using pg_temp.rejected r where t.ctid = r.place`.execute(db)
  return rows
}
