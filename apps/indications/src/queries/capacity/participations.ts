import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { ParticipationKind } from '../../rules/capacity/participation-kind.ts'
import type { DB } from '../tables.ts'

/** Whether an organisation takes part in its region at a date. */
export interface Participation {
  readonly organisation: string
  readonly regionCode: string
  readonly kind: ParticipationKind
  /** The day that was asked about. */
  readonly on: IsoDate
  /** Null: nobody recorded it. */
  readonly takesPart: boolean | null
  readonly reason: string | null
  readonly validFrom: IsoDate | null
  readonly validUntil: IsoDate | null
}

/**
 * The kraamzorg organisations that serve a region at a date, and any that said something of it, each with whether it
 * takes part.
 */
export async function participations(
  trx: Transaction<DB>,
  kind: ParticipationKind,
  regions: readonly string[],
  at: IsoDate,
): Promise<Participation[]> {
  const { rows } = await sql<Omit<Participation, 'on'>>`
    with serving as (
      select distinct area.organisation, municipality.region_code
      from indications.service_area as area
      join indications.postcode_area on postcode_area.postcode = area.postcode
      join indications.municipality on municipality.code = postcode_area.municipality_code
      where area.valid_from <= ${at}::date and (area.valid_until is null or area.valid_until >= ${at}::date)
        and municipality.region_code = any(${regions}::text[])
    ), said as (
      select distinct on (organisation, region_code)
        organisation, region_code, takes_part, reason, valid_from, valid_until
      from indications.regional_participation
      where kind = ${kind}
        and region_code = any(${regions}::text[])
        and valid_from <= ${at}::date and (valid_until is null or valid_until >= ${at}::date)
      order by organisation, region_code, valid_from desc
    )
    select
      provider.agb_code as organisation, region_code, ${kind}::text as kind, takes_part, reason, valid_from, valid_until
    from serving
    full join said using (organisation, region_code)
    join indications.organisation as provider on provider.agb_code = organisation
    where provider.kind = 'KRAAMZORG'
      and (provider.active_from is null or provider.active_from <= ${at}::date)
      and (provider.active_until is null or provider.active_until >= ${at}::date)
    order by region_code, provider.name, provider.agb_code
  `.execute(trx)
  return rows.map((row) => ({ ...row, on: at }))
}
