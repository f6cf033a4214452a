import { isDeepStrictEqual } from 'node:util'
import { sql, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Amount } from '../../rules/amount/amount.ts'
import { amountRow } from './amount-row.ts'
import { amounts as storedAmounts } from './amounts.ts'
import type { DB } from '../tables.ts'

/**
 * Makes the table equal to the data, or does nothing when it is. Whoever reads meanwhile sees all of the old or all of
 * the new; a second loader waits for the first.
 *
 * @returns whether anything was written
 */
export async function storeAmounts(trx: Transaction<DB>, amounts: readonly Amount[]): Promise<boolean> {
  const stored = await storedAmounts(trx as unknown as ReadonlyKysely<DB>)
  if (isDeepStrictEqual(inOrder(stored), inOrder(amounts))) return false
  await sql`lock table costs.amount in share row exclusive mode`.execute(trx)
  await trx.deleteFrom('amount').execute()
  await trx.insertInto('amount').values(amounts.map(amountRow)).execute()
  return true
}

function inOrder(amounts: readonly Amount[]): readonly Amount[] {
  const keyOf = ({ kind, validFrom }: Amount) => `${kind} ${validFrom}`
  return amounts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
