import type { IsoDate } from '@kraamketen/kraamzorg'
import { type Transaction, sql } from 'kysely'
import { ONE_PREGNANCY_DAYS } from '../../rules/registration/one-pregnancy.ts'
import { holdBsn } from './hold-bsn.ts'
import type { DB } from '../tables.ts'

/** That another kraamzorg organisation has registered this pregnancy: which one and since when, nothing of a person. */
export interface Elsewhere {
  readonly organisation: string
  readonly since: IsoDate
}

/**
 * The longest standing registration of this pregnancy with another kraamzorg organisation; null when there is none.
 * Told to kraamzorg organisations only. From here on nobody registers the same BSN until this transaction has ended.
 */
export async function registeredElsewhere(
  trx: Transaction<DB>,
  bsnHash: Buffer,
  dueDate: IsoDate,
): Promise<Elsewhere | null> {
  await holdBsn(trx, bsnHash)
  const { rows } = await sql<Elsewhere>`
    select organisation, since
    from indications.registered_elsewhere(${bsnHash}, ${dueDate}::date, ${ONE_PREGNANCY_DAYS}::int)
  `.execute(trx)
  return rows[0] ?? null
}
