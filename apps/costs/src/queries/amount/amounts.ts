import type { IsoDate, SourceAnchor } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Amount, AmountBasis, AmountKind, AmountUnit, Confidence } from '../../rules/amount/amount.ts'
import type { DB } from '../tables.ts'

/**
 * Every amount that is known, in one round trip: some tens of rows, of which a rule picks the one that holds on a day
 * or the neighbours of a day that has none.
 */
export async function amounts(db: ReadonlyKysely<DB>): Promise<readonly Amount[]> {
  const rows = await db.selectFrom('amount').selectAll().orderBy('kind').orderBy('validFrom').execute()
  // The checks of the table hold these lists; see its migration.
  return rows.map((row) => ({
    kind: row.kind as AmountKind,
    cents: row.cents,
    unit: row.unit as AmountUnit,
    basis: row.basis as AmountBasis,
    validFrom: row.validFrom as IsoDate,
    validUntil: row.validUntil as IsoDate | null,
    source: row.source as SourceAnchor,
    citation: row.citation,
    confidence: row.confidence as Confidence,
    remark: row.remarkNl === null || row.remarkEn === null ? null : { nl: row.remarkNl, en: row.remarkEn },
  }))
}
