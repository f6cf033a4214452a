import type { ReadonlyKysely } from 'kysely/readonly'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { KlimPackage } from '../../rules/indication/klim-package.ts'
import type { DB } from '../tables.ts'

/** Every package of the KLIM that is known, in every version: none as shipped. */
export async function klimPackages(db: ReadonlyKysely<DB>): Promise<KlimPackage[]> {
  const rows = await db.selectFrom('klimPackage').selectAll().orderBy('version').orderBy('code').execute()
  return rows.map(({ nameNl, nameEn, validFrom, validUntil, ...row }) => ({
    ...row,
    name: { nl: nameNl, en: nameEn },
    validFrom: validFrom as IsoDate,
    validUntil: validUntil as IsoDate | null,
  }))
}
