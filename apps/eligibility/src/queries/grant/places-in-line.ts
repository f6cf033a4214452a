import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** Of applications that wait their place in line, from 1, among those of all organisations. */
export async function placesInLine(
  trx: Transaction<DB>,
  applicationIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; place: number }>`
    select id, place from eligibility.place_in_line(${applicationIds}::uuid[])
  `.execute(trx)
  return new Map(rows.map(({ id, place }) => [id, place]))
}
