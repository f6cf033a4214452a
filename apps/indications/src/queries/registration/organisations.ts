import type { IsoDate } from '@kraamketen/kraamzorg'
import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { OrganisationKind } from '../../rules/registration/organisation-kind.ts'
import type { DB } from '../tables.ts'

export interface Organisation {
  readonly agbCode: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly municipalityCode: string | null
  readonly phone: string | null
  readonly demonstration: boolean
  readonly email?: string | null
  readonly activeFrom?: IsoDate | null
  readonly activeUntil?: IsoDate | null
}

/** Null: whatever it is. */
export interface OrganisationFilter {
  readonly kind: OrganisationKind | null
  readonly regionCode: string | null
  readonly municipalityCode: string | null
  readonly postcode: string | null
  /** Only those that exist on this day, and work there on this day. */
  readonly at: IsoDate | null
}

/** The organisations with these AGB codes; unknown ones are absent. */
export async function organisationsByCode(
  db: ReadonlyKysely<DB>,
  agbCodes: readonly string[],
): Promise<Map<string, Organisation>> {
  const rows = await db.selectFrom('organisation').selectAll().where('agbCode', 'in', agbCodes).execute()
  return new Map(rows.map((row) => [row.agbCode, row as Organisation]))
}

/** All organisations under the filter, by name. */
export async function organisations(db: ReadonlyKysely<DB>, filter: OrganisationFilter): Promise<Organisation[]> {
  const { kind, at, regionCode, municipalityCode, postcode } = filter
  let query = db.selectFrom('organisation').selectAll('organisation').orderBy('name').orderBy('agbCode')
  if (kind !== null) query = query.where('kind', '=', kind)
  if (at !== null) {
    query = query.where(
      sql<boolean>`coalesce(organisation.active_from <= ${at}, true) and coalesce(organisation.active_until >= ${at}, true)`,
    )
  }
  if (regionCode !== null || municipalityCode !== null || postcode !== null) query = query.where(worksThere(filter))
  return (await query.execute()) as Organisation[]
}

/**
 * Where an organisation works on a day: the postcodes it serves and the municipalities whose children it looks after.
 * One without either works where it has its seat.
 */
function worksThere({ regionCode, municipalityCode, postcode, at }: OrganisationFilter) {
  const day = at === null ? sql`current_date` : sql`${at}::date`
  return sql<boolean>`exists (
    with serves as (
      select postcode_area.municipality_code, service_area.postcode
      from indications.service_area
      join indications.postcode_area on postcode_area.postcode = service_area.postcode
      where service_area.organisation = organisation.agb_code
        and service_area.valid_from <= ${day} and coalesce(service_area.valid_until >= ${day}, true)
      union all
      select area.municipality_code, null from indications.youth_health_area area
      where area.organisation = organisation.agb_code
        and area.valid_from <= ${day} and coalesce(area.valid_until >= ${day}, true)
    ), works as (
      select municipality_code, postcode from serves
      union all
      select organisation.municipality_code, null where not exists (select from serves)
    )
    select from works join indications.municipality on municipality.code = works.municipality_code
    where (${regionCode}::text is null or municipality.region_code = ${regionCode})
      and (${municipalityCode}::text is null or works.municipality_code = ${municipalityCode})
      and (
        ${postcode}::text is null or works.postcode = ${postcode}
        or works.postcode is null and works.municipality_code = (
          select asked.municipality_code from indications.postcode_area asked where asked.postcode = ${postcode}
        )
      )
  )`
}
