import { sql } from 'kysely'
import type { RegionPeriod } from '../rules/derivation/region-of.ts'
import type { ImportSession } from './import-session.ts'

/** Every known mapping of a municipality to its GGD region, in days since 1970-01-01. */
export async function regionPeriods({ db }: ImportSession): Promise<readonly RegionPeriod[]> {
  const { rows } = await sql<RegionPeriod>`
    select
      right(municipality_code, 4)::integer as municipality, ggd_region_code,
      valid_from - date '1970-01-01' as valid_from,
      coalesce(valid_until, date '9999-12-31') - date '1970-01-01' as valid_until
    from cohorts.region_mapping
  `.execute(db)
  return rows
}
