import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Transaction } from 'kysely'
import type { DB } from '../tables.ts'
import { SCARCITY_COLUMNS, type ScarcityDeclaration } from './scarcity-declaration.ts'

export interface NewScarcityDeclaration {
  readonly regionCode: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate
  readonly ground: string
}

/**
 * Declares scarcity. The database holds that a region has one declaration a day at most: null when another one is in the
 * way, and the one that is there when it says the same.
 */
export async function declareScarcity(
  trx: Transaction<DB>,
  declaration: NewScarcityDeclaration,
  declaredByName: string,
): Promise<ScarcityDeclaration | null> {
  const inserted = await trx
    .insertInto('scarcityDeclaration')
    .values({ ...declaration, declaredByName })
    .onConflict((conflict) => conflict.doNothing())
    .returning(SCARCITY_COLUMNS)
    .executeTakeFirst()
  if (inserted !== undefined) return inserted as unknown as ScarcityDeclaration
  const { regionCode, validFrom, validUntil, ground } = declaration
  const same = await trx
    .selectFrom('scarcityDeclaration')
    .select(SCARCITY_COLUMNS)
    .where('regionCode', '=', regionCode)
    .where('validFrom', '=', validFrom)
    .where('validUntil', '=', validUntil)
    .where('ground', '=', ground)
    .where('liftedOn', 'is', null)
    .executeTakeFirst()
  return (same as unknown as ScarcityDeclaration | undefined) ?? null
}
