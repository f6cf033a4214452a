import type { IsoDate, Minutes } from '@kraamketen/kraamzorg'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../tables.ts'

/** Families that a waiver was granted to, by programme and by the municipality that their application declared. */
export interface WaiversGranted {
  readonly programmeId: string
  readonly municipalityCode: string | null
  readonly families: number
  readonly familiesWithIndication: number
  readonly indicatedMinutes: Minutes
}

/** Waivers of all organisations in a period; a function of the database that runs past row security and holds sums. */
export async function waiversGranted(
  trx: Transaction<DB>,
  from: IsoDate,
  until: IsoDate,
): Promise<readonly WaiversGranted[]> {
  const { rows } = await sql<WaiversGranted>`
    select programme_id, municipality_code, families, families_with_indication, indicated_minutes
    from eligibility.waivers_granted(${from}::date, ${until}::date)
  `.execute(trx)
  return rows
}
