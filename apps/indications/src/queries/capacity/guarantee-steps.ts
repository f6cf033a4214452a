import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { StepCount } from '../../rules/capacity/guarantee-shortfall.ts'
import type { DB } from '../tables.ts'

/** How many came to each step of the waiting list, of who is due in a period. Nobody is read. */
export async function guaranteeSteps(
  trx: Transaction<DB>,
  regions: readonly string[],
  from: IsoDate,
  until: IsoDate,
): Promise<StepCount[]> {
  const { rows } = await sql<StepCount>`
    select * from indications.guarantee_steps(${from}, ${until}) where region_code = any(${regions}::text[])
  `.execute(trx)
  return rows
}
