import type { IsoDate } from '@kraamketen/kraamzorg'
import { type SqlBool, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { ServedPostcode } from '../../rules/quality/area-providers.ts'
import type { DB } from '../tables.ts'

/** Which kraamzorg organisation served which postcode on each of two days, in one region or in all. */
export async function servedPostcodes(
  db: ReadonlyKysely<DB>,
  regionCode: string | null,
  then: IsoDate,
  now: IsoDate,
): Promise<ServedPostcode[]> {
  const served = (on: IsoDate) =>
    sql<SqlBool>`service_area.valid_from <= ${on}::date and coalesce(service_area.valid_until, 'infinity') >= ${on}::date`
  const question = db
    .selectFrom('serviceArea')
    .innerJoin('organisation', 'organisation.agbCode', 'serviceArea.organisation')
    .innerJoin('postcodeArea', 'postcodeArea.postcode', 'serviceArea.postcode')
    .innerJoin('municipality', 'municipality.code', 'postcodeArea.municipalityCode')
    .select([
      'serviceArea.postcode',
      'municipality.code as municipalityCode',
      'municipality.regionCode',
      'serviceArea.organisation',
      served(then).as('then'),
      served(now).as('now'),
    ])
    .where('organisation.kind', '=', 'KRAAMZORG')
    .where((where) => where.or([served(then), served(now)]))
  const inRegion = regionCode === null ? question : question.where('municipality.regionCode', '=', regionCode)
  const rows = await inRegion.execute()
  return rows as ServedPostcode[]
}
