import { amounts } from '../queries/amount/amounts.ts'
import { contractedTariffs } from '../queries/amount/contracted-tariffs.ts'
import type { Amount } from '../rules/amount/amount.ts'
import type { ContractedTariff } from '../rules/amount/contracted-tariff.ts'
import type { Basis } from './basis.ts'

/** What resolvers of amounts can ask. */
export function amountContext({ database }: Basis) {
  let asked: Promise<readonly Amount[]> | undefined
  let askedContracts: Promise<readonly ContractedTariff[]> | undefined
  return {
    /** Every known amount; asked once a request, however many days and indications it is about. */
    all: () => (asked ??= database.read(amounts)),
    /** Every agreed tariff that is known; asked once a request. */
    contracted: () => (askedContracts ??= database.read(contractedTariffs)),
  }
}
