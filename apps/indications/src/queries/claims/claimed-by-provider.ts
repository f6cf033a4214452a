import { type Transaction, sql } from 'kysely'
import type { ClaimedCare } from '../../rules/claims/claimed-care.ts'
import { daysOfYear } from '../../rules/claims/provider-year.ts'
import type { DB } from '../tables.ts'

/** Sums of one organisation over the families whose care date is in a year. */
export interface ProviderClaims {
  readonly organisation: string
  readonly families: number
  readonly claimed: ClaimedCare
}

/**
 * What organisations claimed in a year, by AGB code; those without a claim, and those that the viewer may not see, are
 * absent. Nobody is read.
 * @param organisations only these; null for all
 */
export async function claimedByProvider(
  trx: Transaction<DB>,
  year: number,
  organisations: readonly string[] | null,
): Promise<Map<string, ProviderClaims>> {
  const [first, last] = daysOfYear(year)
  const { rows } = await sql<Omit<ClaimedCare, 'registrations'> & { organisation: string; families: number }>`
    select * from indications.claimed_by_provider(${first}, ${last}, ${organisations}::text[])
  `.execute(trx)
  return new Map(
    rows.map(({ organisation, families, ...sums }) => [
      organisation,
      { organisation, families, claimed: { ...sums, registrations: families } },
    ]),
  )
}
