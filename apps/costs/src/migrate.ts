import { ownerEnvironment } from './environment.ts'
import { loadAmounts } from './load-amounts.ts'
import { migrateCosts } from './migrate-costs.ts'

const { OWNER_DATABASE_URL: ownerUrl } = ownerEnvironment()
const say = (done: number, what: string) => process.stdout.write(`${JSON.stringify({ done, of: 2, what })}\n`)

say(0, 'tables of costs')
await migrateCosts(ownerUrl)
say(1, 'tariffs and own contributions')
await loadAmounts(ownerUrl)
say(2, 'costs is ready')
