import type pg from 'pg'
import type { DeliveryRows } from './a-delivery.ts'

/** What is derived of one child, in words and plain numbers. */
export interface DerivedPair {
  readonly child: number
  readonly receivedMinutes: number | null
  readonly indicatedMinutes: number | null
  readonly hospitalDays: number
  readonly diedWithin28Days: number
  readonly leftInYear: number | null
  readonly motherYears: number | null
  readonly education: string | null
  readonly birthWeek: number
}

const TABLES: Readonly<Record<keyof DeliveryRows, string>> = {
  births: 'child bigint, mother bigint, born_on date, plurality int',
  claims: 'mother bigint, started_on date, performance text, hours numeric, indicated_hours numeric',
  spending: 'person bigint, year int',
  stays: 'person bigint, admitted_on date, discharged_on date, stay text',
  persons: 'person bigint, year int, born_in text, education text, emigrated_on date, died_on date',
}

/**
 * The slow, obvious twin of the derivation: the same definitions as sets, in SQL, of rows that are all right.
 *
 * In order of birth, then child, as the release has its pairs.
 */
export async function pairsBySql(client: pg.Client, rows: DeliveryRows): Promise<readonly DerivedPair[]> {
  await client.query('begin')
  try {
    for (const [table, columns] of Object.entries(TABLES)) {
      await client.query(`create temporary table ${table} (${columns}) on commit drop`)
      await client.query(
        `insert into pg_temp.${table} select * from json_populate_recordset(null::pg_temp.${table}, $1)`,
        [JSON.stringify(rows[table as keyof DeliveryRows])],
      )
    }
    const found = await client.query<DerivedPair>(`
      select
        b.child::float8 as child,
        (
          select round(sum(c.hours) * 60)::int from pg_temp.claims c
          where c.mother = b.mother and c.performance = 'KRAAMZORG'
            and c.started_on between b.born_on and b.born_on + 70
            and not exists (
              select from pg_temp.births later where later.mother = b.mother and later.born_on <= c.started_on
                and later.born_on > b.born_on + case when b.plurality > 1 then 28 else 0 end
            )
        ) as "receivedMinutes",
        (
          select round(max(c.indicated_hours) * 60)::int from pg_temp.claims c
          where c.mother = b.mother and c.performance = 'KRAAMZORG'
            and c.started_on between b.born_on and b.born_on + 70
            and not exists (
              select from pg_temp.births later where later.mother = b.mother and later.born_on <= c.started_on
                and later.born_on > b.born_on + case when b.plurality > 1 then 28 else 0 end
            )
        ) as "indicatedMinutes",
        (
          select coalesce(max(nights), 0)::int from (
            select count(distinct night) as nights
            from pg_temp.stays s, generate_series(s.admitted_on, s.discharged_on - 1, '1 day') as night
            where s.person in (b.mother, b.child) and s.stay = 'CLINICAL'
              and s.admitted_on <= b.born_on + 7 and s.discharged_on >= b.born_on and night >= b.born_on
            group by s.person
          ) of_person
        ) as "hospitalDays",
        (
          select count(*)::int from pg_temp.persons p where p.person = b.child and p.died_on - b.born_on between 0 and 27
        ) as "diedWithin28Days",
        (
          select min(p.year) from pg_temp.persons p
          where p.person in (b.mother, b.child) and (p.died_on >= b.born_on or p.emigrated_on >= b.born_on)
        ) as "leftInYear",
        (
          select extract(year from age(date_trunc('month', b.born_on), (m.born_in || '-01')::date))::int
        ) as "motherYears",
        m.education,
        extract(week from b.born_on)::int as "birthWeek"
      from pg_temp.births b
      left join pg_temp.persons m on m.person = b.mother and m.year = extract(year from b.born_on)
      order by b.born_on, b.child
    `)
    return found.rows
  } finally {
    await client.query('rollback')
  }
}
