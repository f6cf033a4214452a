import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import type { DB } from '../tables.ts'

export interface AgreementCount {
  readonly organisation: string
  readonly agreementsWithMidwives: number
  readonly agreementsWithYouthHealth: number
}

/** Working agreements in force on a day, by organisation; one without agreements counts none. */
export async function agreementCounts(
  trx: Transaction<DB>,
  organisations: readonly string[] | null,
  on: IsoDate,
): Promise<AgreementCount[]> {
  const partners = (kind: string) => sql<number>`count(distinct partner.agb_code) filter (where partner.kind = ${kind})`
  return trx
    .selectFrom('organisation')
    .leftJoin('workingAgreement as agreement', (join) =>
      join
        .onRef('agreement.organisation', '=', 'organisation.agbCode')
        .on('agreement.agreedOn', '<=', on)
        .on((on_) => on_.or([on_('agreement.validUntil', 'is', null), on_('agreement.validUntil', '>=', on)])),
    )
    .leftJoin('organisation as partner', 'partner.agbCode', 'agreement.partner')
    .select([
      'organisation.agbCode as organisation',
      partners('MIDWIFE_PRACTICE').as('agreementsWithMidwives'),
      partners('JGZ').as('agreementsWithYouthHealth'),
    ])
    .where('organisation.kind', '=', 'KRAAMZORG')
    .$if(organisations !== null, (some) =>
      some.where('organisation.agbCode', '=', sql<string>`any(${organisations}::text[])`),
    )
    .groupBy('organisation.agbCode')
    .execute()
}
