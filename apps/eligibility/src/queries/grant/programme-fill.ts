import type { Minutes } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** How full one programme is, over all organisations. Numbers only. */
export interface ProgrammeFill {
  readonly programmeId: string
  readonly places: number | null
  readonly taken: number
  readonly applied: number
  readonly waiting: number
  readonly familiesWithHours: number
  readonly minutes: Minutes
}

/** How full every programme is; a view of the database that runs past row security and holds sums. */
export async function programmeFill(trx: Transaction<DB>): Promise<readonly ProgrammeFill[]> {
  const { rows } = await sql<ProgrammeFill>`
    select programme_id, places, taken, applied, waiting, families_with_hours, minutes from eligibility.programme_fill
  `.execute(trx)
  return rows
}
