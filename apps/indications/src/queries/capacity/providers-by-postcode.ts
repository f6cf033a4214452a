import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

/** How many providers serve a postcode on one day and on another. */
export interface ProvidersOfPostcode {
  readonly postcode: string
  readonly municipalityCode: string
  readonly regionCode: string
  readonly providers: number
  readonly providersBefore: number
}

/** Every postcode of these regions with its active kraamzorg organisations, also postcodes without any. */
export async function providersByPostcode(
  trx: Transaction<DB>,
  regions: readonly string[],
  at: IsoDate,
  against: IsoDate,
): Promise<ProvidersOfPostcode[]> {
  const activeOn = (date: IsoDate) => sql<boolean>`
    area.valid_from <= ${date}::date and (area.valid_until is null or area.valid_until >= ${date}::date)
    and (provider.active_from is null or provider.active_from <= ${date}::date)
    and (provider.active_until is null or provider.active_until >= ${date}::date)
  `
  const { rows } = await sql<ProvidersOfPostcode>`
    select
      place.postcode,
      place.municipality_code,
      municipality.region_code,
      (count(distinct area.organisation) filter (where ${activeOn(at)}))::integer as providers,
      (count(distinct area.organisation) filter (where ${activeOn(against)}))::integer as providers_before
    from indications.postcode_area as place
    join indications.municipality on municipality.code = place.municipality_code
    left join (
      indications.service_area as area
      join indications.organisation as provider on provider.agb_code = area.organisation and provider.kind = 'KRAAMZORG'
    ) on area.postcode = place.postcode
    where municipality.region_code = any(${regions}::text[])
    group by place.postcode, place.municipality_code, municipality.region_code
    order by place.postcode
  `.execute(trx)
  return rows
}
