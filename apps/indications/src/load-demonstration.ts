import { openDatabase } from '@kraamketen/database'
import { openBsnVault } from './bsn-vault.ts'
import { demonstrationEnvironment } from './environment.ts'
import { isLoaded, loadDemonstration } from './queries/demonstration/load-demonstration.ts'
import type { DB } from './queries/tables.ts'

const settings = demonstrationEnvironment()
const database = openDatabase<DB>({
  url: settings.OWNER_DATABASE_URL,
  schema: 'indications',
  name: 'demonstration',
  // Some statements store tens of thousands of rows; nobody waits for the answer.
  statementTimeout: 600_000,
})
const vault = openBsnVault({ encryption: settings.BSN_ENCRYPTION_KEY, hash: settings.BSN_HASH_KEY })
const loader = {
  subject: 'demonstration-loader',
  name: 'Demonstratie',
  role: 'planner',
  organisation: null,
  client: null,
  traceId: null,
} as const

// One transaction: a load that is broken off leaves nothing, and the next start does it over.
await database.asViewer(loader, async (trx) => {
  if (await isLoaded(trx)) return
  await loadDemonstration(trx, vault, {
    today: settings.TODAY,
    clients: settings.CLIENTS,
    say: (done, of) => console.log(JSON.stringify({ done, of, what: 'demonstration clients' })),
  })
})
await database.close()
