import { sql } from 'kysely'
import { type Rejection, rejectRepeatedSpending } from './import-rejections.ts'
import type { ImportSession } from './import-session.ts'
import { addKey } from './release-partitions.ts'

const UNIQUE_VIOLATION = '23505'

/**
 * Gives spending its key, which also tells whether a person and year come twice: sorting millions of rows is done once,
 * and a second time only when they do.
 */
export async function keySpending(
  session: ImportSession,
  release: number,
  fileRows: readonly number[],
): Promise<readonly Rejection[]> {
  await sql`savepoint before_key`.execute(session.db)
  try {
    await addKey(session, 'spending', release)
    return []
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error
    await sql`rollback to savepoint before_key`.execute(session.db)
    const repeated = await rejectRepeatedSpending(session, release, fileRows)
    await addKey(session, 'spending', release)
    return repeated
  }
}
