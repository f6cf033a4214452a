import { isDeepStrictEqual } from 'node:util'
import { sql, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { ContractedTariff } from '../../rules/amount/contracted-tariff.ts'
import type { DB } from '../tables.ts'
import { contractedTariffs } from './contracted-tariffs.ts'

/**
 * Makes the table equal to the data, or does nothing when it is, like `storeAmounts`.
 *
 * @returns whether anything was written
 */
export async function storeContractedTariffs(
  trx: Transaction<DB>,
  tariffs: readonly ContractedTariff[],
): Promise<boolean> {
  const stored = await contractedTariffs(trx as unknown as ReadonlyKysely<DB>)
  if (isDeepStrictEqual(inOrder(stored), inOrder(tariffs))) return false
  await sql`lock table costs.contracted_tariff in share row exclusive mode`.execute(trx)
  await trx.deleteFrom('contractedTariff').execute()
  if (tariffs.length > 0)
    await trx
      .insertInto('contractedTariff')
      .values([...tariffs])
      .execute()
  return true
}

function inOrder(tariffs: readonly ContractedTariff[]): readonly ContractedTariff[] {
  const keyOf = ({ organisation, insurer, kind, validFrom }: ContractedTariff) =>
    `${organisation} ${insurer} ${kind} ${validFrom}`
  return tariffs.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
