import { ownerEnvironment } from './environment.ts'
import { loadReference } from './load-reference.ts'
import { migrateCohorts } from './migrate-cohorts.ts'

const { OWNER_DATABASE_URL: ownerUrl } = ownerEnvironment()
const say = (done: number, what: string) => process.stdout.write(`${JSON.stringify({ done, of: 2, what })}\n`)

say(0, 'tables of cohorts')
await migrateCohorts(ownerUrl)
say(1, 'regions and published tables')
await loadReference(ownerUrl)
say(2, 'cohorts is ready')
