import { openDatabase } from '@kraamketen/database'
import { openBsnVault } from './bsn-vault.ts'
import { caseload } from './demonstration/caseload.ts'
import { ORGANISATIONS } from './demonstration/organisations.ts'
import { demonstrationEnvironment } from './environment.ts'
import { isLoaded, loadCases, loadOrganisations } from './queries/demonstration/load-demonstration.ts'
import type { DB } from './queries/tables.ts'

const settings = demonstrationEnvironment()
const database = openDatabase<DB>({ url: settings.OWNER_DATABASE_URL, schema: 'indications', name: 'demonstration' })
const vault = openBsnVault({ encryption: settings.BSN_ENCRYPTION_KEY, hash: settings.BSN_HASH_KEY })
const loader = {
  subject: 'demonstration-loader',
  name: 'Demonstratie',
  role: 'planner',
  organisation: null,
  client: null,
  traceId: null,
} as const

const BATCH = 100
const cases = caseload(settings.TODAY, settings.CLIENTS)

// One transaction: a load that is broken off leaves nothing, and the next start does it over.
await database.asViewer(loader, async (trx) => {
  if (await isLoaded(trx)) return
  await loadOrganisations(trx, ORGANISATIONS)
  for (let done = 0; done < cases.length; done += BATCH) {
    await loadCases(trx, vault, cases.slice(done, done + BATCH), settings.TODAY)
    console.log(
      JSON.stringify({ done: Math.min(done + BATCH, cases.length), of: cases.length, what: 'demonstration clients' }),
    )
  }
})
await database.close()
