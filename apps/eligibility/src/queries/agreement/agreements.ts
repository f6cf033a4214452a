import type { IsoDate, SourceAnchor } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Agreement, AgreementConfidence, AgreementGap, AgreementKind } from '../../rules/agreement/agreement.ts'
import type { DB } from '../tables.ts'
import { readPoints } from './read-points.ts'

/** Every version of every agreement, by code; the oldest version of a code first. */
export async function agreements(db: ReadonlyKysely<DB>): Promise<readonly Agreement[]> {
  const rows = await db.selectFrom('agreement').selectAll().orderBy('code').orderBy('validFrom').orderBy('id').execute()
  // The checks of the table hold these lists; see its migration.
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind as AgreementKind,
    version: row.version,
    title: { nl: row.titleNl, en: row.titleEn },
    validFrom: row.validFrom as IsoDate | null,
    validUntil: row.validUntil as IsoDate | null,
    knownUntil: row.knownUntil as IsoDate | null,
    floorMinutes: row.floorMinutes,
    points: readPoints(row.code, row.points),
    steps: readPoints(row.code, row.steps),
    appliesTo: textOf(row.appliesToNl, row.appliesToEn),
    note: { nl: row.noteNl, en: row.noteEn },
    afterwards: textOf(row.afterwardsNl, row.afterwardsEn),
    missing: row.missing as AgreementGap[],
    source: row.source as SourceAnchor,
    confidence: row.confidence as AgreementConfidence,
  }))
}

function textOf(nl: string | null, en: string | null) {
  return nl === null || en === null ? null : { nl, en }
}
