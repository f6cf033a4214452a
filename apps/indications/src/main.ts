import { openDatabase } from '@kraamketen/database'
import { runSubgraph } from '@kraamketen/subgraph'
import { openBsnVault } from './bsn-vault.ts'
import { createContext } from './context.ts'
import { environment } from './environment.ts'
import { schema } from './graphql/schema.ts'
import { openHandoverChanges } from './queries/handover/handover-changes.ts'
import { openReferralChanges } from './queries/referral/referral-changes.ts'
import type { DB } from './queries/tables.ts'

const settings = environment()
const database = openDatabase<DB>({ url: settings.DATABASE_URL, schema: 'indications', name: 'indications' })
const changes = {
  referrals: openReferralChanges(settings.DATABASE_URL),
  handovers: openHandoverChanges(settings.DATABASE_URL),
}
const vault = openBsnVault({ encryption: settings.BSN_ENCRYPTION_KEY, hash: settings.BSN_HASH_KEY })

await runSubgraph({
  name: 'indications',
  schema,
  environment: settings,
  context: createContext(database, vault, changes),
  ready: database.ready,
  close: async () => {
    await changes.referrals.close()
    await changes.handovers.close()
    await database.close()
  },
})
