import { sql, type Transaction } from 'kysely'
import type { Programme } from '../../rules/programme/programme.ts'
import { readCriteria } from './read-criteria.ts'
import { readFlexibleTerms } from './read-flexible-terms.ts'
import type { DB } from '../tables.ts'

/**
 * Brings the programmes up to the data, each under its own id; what is the same is not touched, and a version that the
 * data does not know stays, for it may have been granted.
 *
 * @returns how many were written
 * @throws Error when a criterion cannot be read back
 */
export async function storeProgrammes(trx: Transaction<DB>, programmes: readonly Programme[]): Promise<number> {
  const rows = programmes.map((programme) => ({
    id: programme.id,
    code: programme.code,
    version: programme.version,
    nameNl: programme.name.nl,
    nameEn: programme.name.en,
    validFrom: programme.validFrom,
    validUntil: programme.validUntil,
    quotaFamilies: programme.quotaFamilies,
    benefits: [...programme.benefits],
    flexibleHours: flexibleHoursOf(programme),
    criteria: JSON.stringify(readCriteria(`${programme.code} ${programme.version}`, programme.criteria)),
    noteNl: programme.note?.nl ?? null,
    noteEn: programme.note?.en ?? null,
    demonstration: programme.demonstration,
    source: programme.source,
  }))
  const written = await trx
    .insertInto('programme')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          code: eb.ref('excluded.code'),
          version: eb.ref('excluded.version'),
          nameNl: eb.ref('excluded.nameNl'),
          nameEn: eb.ref('excluded.nameEn'),
          validFrom: eb.ref('excluded.validFrom'),
          validUntil: eb.ref('excluded.validUntil'),
          quotaFamilies: eb.ref('excluded.quotaFamilies'),
          benefits: eb.ref('excluded.benefits'),
          flexibleHours: eb.ref('excluded.flexibleHours'),
          noteNl: eb.ref('excluded.noteNl'),
          noteEn: eb.ref('excluded.noteEn'),
          demonstration: eb.ref('excluded.demonstration'),
          criteria: eb.ref('excluded.criteria'),
          source: eb.ref('excluded.source'),
        }))
        .where(sql<boolean>`programme.* is distinct from excluded.*`),
    )
    .returning('id')
    .execute()
  return written.length
}

function flexibleHoursOf({ code, version, flexibleHours }: Programme): string | null {
  const terms = readFlexibleTerms(`${code} ${version}`, flexibleHours)
  return terms === null ? null : JSON.stringify(terms)
}
