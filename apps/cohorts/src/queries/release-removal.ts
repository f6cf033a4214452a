import { sql } from 'kysely'
import { importSession } from './import-session.ts'
import { partitionOf } from './release-partitions.ts'

/**
 * Removes all but the newest releases; the active one always stays. A transaction of its own: taking a partition away
 * waits for whoever reads, and making a release must not.
 */
export async function removeOldReleases(ownerUrl: string, keep: number): Promise<void> {
  await importSession(
    ownerUrl,
    async ({ db, define }) => {
      const { rows } = await sql<{ number: number }>`
        select number::integer from cohorts.data_release where not active
        order by imported_at desc, number desc offset greatest(${keep}::integer - 1, 0)
      `.execute(db)
      for (const { number } of rows) {
        for (const table of ['pair', 'spending'] as const) {
          await define('drop table cohorts.%I', partitionOf(table, number))
        }
        await sql`delete from cohorts.data_release where number = ${number}`.execute(db)
      }
    },
    () => {},
  )
}
