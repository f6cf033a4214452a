import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { GivenBy } from '../../rules/capacity/employment.ts'
import type { DB } from '../tables.ts'

/** What families got in a region, by who gave it. */
export interface Delivered {
  readonly regionCode: string
  readonly givenBy: GivenBy
  readonly families: number
  readonly visits: number
  readonly minutes: Minutes
}

/** Of all organisations together, for families whose first visit is in a period. Nobody is read. */
export async function deliveredByEmployment(trx: Transaction<DB>, from: IsoDate, until: IsoDate): Promise<Delivered[]> {
  const { rows } = await sql<Delivered>`
    select * from indications.delivered_by_employment(${from}, ${until})
  `.execute(trx)
  return rows
}
