import type { IsoDate, SourceAnchor } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Benefit, Programme } from '../../rules/programme/programme.ts'
import { readCriteria } from './read-criteria.ts'
import { readFlexibleTerms } from './read-flexible-terms.ts'
import type { DB } from '../tables.ts'

/** Every version of every programme, the newest version of a code last. */
export async function programmes(db: ReadonlyKysely<DB>): Promise<readonly Programme[]> {
  const rows = await db.selectFrom('programme').selectAll().orderBy('code').orderBy('version').execute()
  // The checks of the table hold these lists; see its migration.
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    version: row.version,
    name: { nl: row.nameNl, en: row.nameEn },
    validFrom: row.validFrom as IsoDate,
    validUntil: row.validUntil as IsoDate | null,
    quotaFamilies: row.quotaFamilies,
    benefits: row.benefits as Benefit[],
    flexibleHours: readFlexibleTerms(`${row.code} ${row.version}`, row.flexibleHours),
    criteria: readCriteria(`${row.code} ${row.version}`, row.criteria),
    note: row.noteNl === null || row.noteEn === null ? null : { nl: row.noteNl, en: row.noteEn },
    demonstration: row.demonstration,
    source: row.source as SourceAnchor,
  }))
}
