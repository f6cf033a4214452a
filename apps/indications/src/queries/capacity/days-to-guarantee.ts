import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DaysToGuarantee } from '../../rules/capacity/time-to-guarantee.ts'
import type { DB } from '../tables.ts'

/** Days from registration to a provider, as counts by region, of who was registered in a period. Nobody is read. */
export async function daysToGuarantee(trx: Transaction<DB>, from: IsoDate, until: IsoDate): Promise<DaysToGuarantee[]> {
  const { rows } = await sql<DaysToGuarantee>`
    select * from indications.days_to_guarantee(${from}, ${until})
  `.execute(trx)
  return rows
}
