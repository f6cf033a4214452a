import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { RegionMapping } from '../rules/region-mapping.ts'
import type { DB } from './tables.ts'

/** Every mapping of each of these municipalities, oldest first. */
export async function mappingsOfMunicipalities(
  db: ReadonlyKysely<DB>,
  codes: readonly string[],
): Promise<Map<string, readonly RegionMapping[]>> {
  const mappings = await selectMappings(db, 'regionMapping.municipalityCode', codes)
  return Map.groupBy(mappings, ({ municipalityCode }) => municipalityCode)
}

/** Every mapping to each of these regions, by name of the municipality. */
export async function mappingsOfRegions(
  db: ReadonlyKysely<DB>,
  codes: readonly string[],
): Promise<Map<string, readonly RegionMapping[]>> {
  const mappings = await selectMappings(db, 'regionMapping.ggdRegionCode', codes)
  return Map.groupBy(mappings, ({ ggdRegionCode }) => ggdRegionCode)
}

async function selectMappings(
  db: ReadonlyKysely<DB>,
  column: 'regionMapping.municipalityCode' | 'regionMapping.ggdRegionCode',
  codes: readonly string[],
): Promise<RegionMapping[]> {
  const rows = await db
    .selectFrom('regionMapping')
    .innerJoin('municipality', 'municipality.code', 'regionMapping.municipalityCode')
    .selectAll('regionMapping')
    .select('municipality.name')
    .where(column, 'in', codes)
    .orderBy('municipality.searchKey')
    .orderBy('regionMapping.municipalityCode')
    .orderBy('regionMapping.validFrom')
    .execute()
  return rows.map((row) => ({
    municipalityCode: row.municipalityCode,
    municipalityName: row.name,
    ggdRegionCode: row.ggdRegionCode,
    validFrom: row.validFrom as IsoDate,
    validUntil: row.validUntil as IsoDate | null,
    checkedUntil: row.checkedUntil as IsoDate,
    note: row.noteNl === null || row.noteEn === null ? null : { nl: row.noteNl, en: row.noteEn },
  }))
}
