import { openDatabase, type Viewer } from '@kraamketen/database'
import { CONTRACTED_TARIFFS } from '../data/contracted-tariffs.ts'
import { OWN_CONTRIBUTIONS } from '../data/own-contributions.ts'
import { TARIFFS } from '../data/tariffs.ts'
import { storeAmounts } from './queries/amount/store-amounts.ts'
import { storeContractedTariffs } from './queries/amount/store-contracted-tariffs.ts'
import type { DB } from './queries/tables.ts'
import { checkMaximum } from './rules/amount/check-maximum.ts'

/** A program, not a person: nothing that it writes is about anybody. */
const LOADER: Viewer = {
  subject: 'costs-load-amounts',
  name: 'costs: load amounts',
  role: 'researcher',
  organisation: null,
  client: null,
  traceId: null,
}

/**
 * Brings the amounts up to `data/`, as the owner of the schema. An agreed tariff above a maximum that the parties did not
 * agree to exceed is refused.
 *
 * @returns whether there was anything to do
 */
export async function loadAmounts(ownerUrl: string): Promise<boolean> {
  const database = openDatabase<DB>({ url: ownerUrl, schema: 'costs', name: LOADER.subject, connections: 1 })
  try {
    const amounts = [...OWN_CONTRIBUTIONS, ...TARIFFS]
    const wrong = CONTRACTED_TARIFFS.find((tariff) => checkMaximum(tariff, amounts) === 'ABOVE_MAXIMUM')
    if (wrong !== undefined)
      throw new Error(`${wrong.kind} of ${wrong.organisation} from ${wrong.validFrom} is above the maximum tariff.`)
    return await database.asViewer(LOADER, async (trx) => {
      const changed = [await storeAmounts(trx, amounts), await storeContractedTariffs(trx, CONTRACTED_TARIFFS)]
      return changed.includes(true)
    })
  } finally {
    await database.close()
  }
}
