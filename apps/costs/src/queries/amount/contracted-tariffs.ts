import type { IsoDate } from '@kraamketen/kraamzorg'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { TariffKind } from '../../rules/amount/amount.ts'
import type { ContractedTariff } from '../../rules/amount/contracted-tariff.ts'
import type { DB } from '../tables.ts'

/** Every agreed tariff that is known, those with one insurer before those with any. */
export async function contractedTariffs(db: ReadonlyKysely<DB>): Promise<readonly ContractedTariff[]> {
  const rows = await db
    .selectFrom('contractedTariff')
    .selectAll()
    .orderBy('organisation')
    .orderBy('insurer')
    .orderBy('kind')
    .orderBy('validFrom')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as TariffKind,
    validFrom: row.validFrom as IsoDate,
    validUntil: row.validUntil as IsoDate,
  }))
}
