import type { Database, ViewerWork } from '@kraamketen/database'
import { type IsoDate, amsterdamDay } from '@kraamketen/kraamzorg'
import type { SubgraphContext, TokenViewer } from '@kraamketen/subgraph'
import DataLoader from 'dataloader'
import type { BsnVault } from './bsn-vault.ts'
import { clientsById } from './queries/clients.ts'
import { currentIndications, indicationsById } from './queries/indications.ts'
import { organisationsByCode } from './queries/organisations.ts'
import { referralHistory } from './queries/referral-history.ts'
import { referralsById, referralsOfClients } from './queries/referrals.ts'
import type { DB } from './queries/tables.ts'

export interface Context extends SubgraphContext {
  readonly database: Database<DB>
  readonly vault: BsnVault
  /** The calendar day in the Netherlands at the start of the request. */
  readonly today: IsoDate
  readonly loaders: Loaders
  /** A transaction in which row security knows who asks. */
  readonly asViewer: <Result>(work: ViewerWork<DB, Result>) => Promise<Result>
}

export function createContext({ database, vault }: Pick<Context, 'database' | 'vault'>, viewer: TokenViewer): Context {
  const asViewer: Context['asViewer'] = (work) => database.asViewer(viewer, work)
  return { viewer, database, vault, today: amsterdamDay(new Date()), asViewer, loaders: createLoaders(database, asViewer) }
}

type Loaders = ReturnType<typeof createLoaders>

/** One batch a kind and a request: a list of a hundred referrals is a handful of questions to the database. */
function createLoaders(database: Database<DB>, asViewer: Context['asViewer']) {
  return {
    client: batched((ids) => asViewer((trx) => clientsById(trx, ids))),
    referral: batched((ids) => asViewer((trx) => referralsById(trx, ids))),
    referralsOfClient: batched((ids) => asViewer((trx) => referralsOfClients(trx, ids))),
    history: batched((ids) => asViewer((trx) => referralHistory(trx, ids))),
    indication: batched((ids) => asViewer((trx) => indicationsById(trx, ids))),
    currentIndication: batched((ids) => asViewer((trx) => currentIndications(trx, ids))),
    organisation: batched((codes) => database.read((db) => organisationsByCode(db, codes))),
  }
}

/** A loader over a question that answers with a map; what is absent from the map is null. */
function batched<Value>(question: (keys: readonly string[]) => Promise<Map<string, Value>>) {
  return new DataLoader<string, Value | null>(async (keys) => {
    const found = await question(keys)
    return keys.map((key) => found.get(key) ?? null)
  })
}
