import pg from 'pg'
import type { ClaimWay } from './one-counter.ts'

const SERIALIZATION_FAILURE = '40001'

/**
 * The peer, as it is usually written: what was granted is counted, and one more is inserted while there is room. Only
 * a serializable transaction makes that exact, and PostgreSQL then ends all but one of those who count at once; they
 * begin again. Bare tables: no row security, no history, no log.
 */
export const SERIALIZABLE_COUNT: ClaimWay = {
  name: 'peer: serializable count and insert',
  asOwner: true,
  prepare: async (owner, claims, places) => {
    await owner.query(`
      drop schema if exists bench cascade;
      create schema bench;
      create table bench.quota (programme_id integer primary key, places integer not null);
      create table bench.application (
        id uuid primary key default uuidv7(), programme_id integer not null, state text not null
      );
      create table bench.granted (
        id uuid primary key default uuidv7(), programme_id integer not null, application_id uuid not null unique
      );
      create index on bench.granted (programme_id);
    `)
    await owner.query('insert into bench.quota values (1, $1)', [places])
    const { rows } = await owner.query<{ id: string }>(
      `insert into bench.application (programme_id, state) select 1, 'APPLIED' from generate_series(1, $1::integer)
       returning id`,
      [claims],
    )
    await owner.query('analyze')
    return rows.map(({ id }) => id)
  },
  claim: async (client, id) => {
    for (let repeated = 0; ; repeated += 1) {
      try {
        await client.query('begin isolation level serializable')
        const { rows } = await client.query<{ free: boolean }>(
          `select (select count(*) from bench.granted where programme_id = 1) < places as free
           from bench.quota where programme_id = 1`,
        )
        const granted = rows[0]?.free === true
        await client.query('update bench.application set state = $2 where id = $1', [
          id,
          granted ? 'GRANTED' : 'WAITING',
        ])
        if (granted) await client.query('insert into bench.granted (programme_id, application_id) values (1, $1)', [id])
        await client.query('commit')
        return repeated
      } catch (error) {
        await client.query('rollback')
        if (!(error instanceof pg.DatabaseError) || error.code !== SERIALIZATION_FAILURE) throw error
      }
    }
  },
  counts: async (owner) => {
    const { rows } = await owner.query<{ granted: number; waiting: number }>(
      `select (select count(*)::integer from bench.granted) as granted,
         (select count(*)::integer from bench.application where state = 'WAITING') as waiting`,
    )
    return rows[0] ?? { granted: NaN, waiting: NaN }
  },
}
