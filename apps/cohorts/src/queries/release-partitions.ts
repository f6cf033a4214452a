import { sql } from 'kysely'
import type { ImportSession } from './import-session.ts'

/** The tables that have one partition a release. */
type Partitioned = 'pair' | 'spending'

export function partitionOf(table: Partitioned, release: number): string {
  return `${table}_${release}`
}

/** The number of a release to be; a number that an import was killed with is not used again. */
export async function nextReleaseNumber({ db }: ImportSession): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select nextval(pg_get_serial_sequence('cohorts.data_release', 'number'))::integer as number
  `.execute(db)
  return rows[0]?.number as number
}

/**
 * A table of its own, that nobody reads yet: made as a partition at once, it would hold a lock against everybody who
 * reads the release before it.
 */
export async function createPartition({ define }: ImportSession, table: Partitioned, release: number): Promise<void> {
  const partition = partitionOf(table, release)
  await define('create table cohorts.%I (like cohorts.%I including defaults including constraints)', partition, table)
  await define('alter table cohorts.%I alter release_number set default %L', partition, release)
}

/** Gathers what the planner must know, and lets the table be read as a part of the whole. */
export async function attachPartition(session: ImportSession, table: Partitioned, release: number): Promise<void> {
  const partition = partitionOf(table, release)
  await session.define('analyze cohorts.%I', partition)
  await session.define(
    'alter table cohorts.%I attach partition cohorts.%I for values in (%L)',
    table,
    partition,
    release,
  )
}

/** The key of the pairs; they are in its order already. */
export async function keyPairs({ define }: ImportSession, release: number): Promise<void> {
  await define('alter table cohorts.%I add primary key (release_number, row)', partitionOf('pair', release))
}
