import { sql, type Transaction } from 'kysely'
import type { Agreement } from '../../rules/agreement/agreement.ts'
import type { DB } from '../tables.ts'
import { readPoints } from './read-points.ts'

/**
 * Brings the agreements up to the data, each under its own id; what is the same is not touched, and a version that the
 * data does not know stays.
 *
 * @returns how many were written
 * @throws Error when points or steps cannot be read back
 */
export async function storeAgreements(trx: Transaction<DB>, agreements: readonly Agreement[]): Promise<number> {
  const json = (code: string, points: unknown) => {
    const read = readPoints(code, points)
    return read === null ? null : JSON.stringify(read)
  }
  const rows = agreements.map(({ title, appliesTo, note, afterwards, points, steps, missing, ...plain }) => ({
    ...plain,
    titleNl: title.nl,
    titleEn: title.en,
    points: json(plain.code, points),
    steps: json(plain.code, steps),
    appliesToNl: appliesTo?.nl ?? null,
    appliesToEn: appliesTo?.en ?? null,
    noteNl: note.nl,
    noteEn: note.en,
    afterwardsNl: afterwards?.nl ?? null,
    afterwardsEn: afterwards?.en ?? null,
    missing: [...missing],
  }))
  const written = await trx
    .insertInto('agreement')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          code: eb.ref('excluded.code'),
          kind: eb.ref('excluded.kind'),
          version: eb.ref('excluded.version'),
          titleNl: eb.ref('excluded.titleNl'),
          titleEn: eb.ref('excluded.titleEn'),
          validFrom: eb.ref('excluded.validFrom'),
          validUntil: eb.ref('excluded.validUntil'),
          knownUntil: eb.ref('excluded.knownUntil'),
          floorMinutes: eb.ref('excluded.floorMinutes'),
          points: eb.ref('excluded.points'),
          steps: eb.ref('excluded.steps'),
          appliesToNl: eb.ref('excluded.appliesToNl'),
          appliesToEn: eb.ref('excluded.appliesToEn'),
          noteNl: eb.ref('excluded.noteNl'),
          noteEn: eb.ref('excluded.noteEn'),
          afterwardsNl: eb.ref('excluded.afterwardsNl'),
          afterwardsEn: eb.ref('excluded.afterwardsEn'),
          missing: eb.ref('excluded.missing'),
          source: eb.ref('excluded.source'),
          confidence: eb.ref('excluded.confidence'),
        }))
        .where(sql<boolean>`agreement.* is distinct from excluded.*`),
    )
    .returning('id')
    .execute()
  return written.length
}
