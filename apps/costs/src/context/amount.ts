import { amounts } from '../queries/amount/amounts.ts'
import type { Amount } from '../rules/amount/amount.ts'
import type { Basis } from './basis.ts'

/** What resolvers of amounts can ask. */
export function amountContext({ database }: Basis) {
  let asked: Promise<readonly Amount[]> | undefined
  return {
    /** Every known amount; asked once a request, however many days and indications it is about. */
    all: () => (asked ??= database.read(amounts)),
  }
}
