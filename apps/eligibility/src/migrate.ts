import { ownerEnvironment } from './environment.ts'
import { loadAgreements } from './load-agreements.ts'
import { loadProgrammes } from './load-programmes.ts'
import { migrateEligibility } from './migrate-eligibility.ts'

const { OWNER_DATABASE_URL: ownerUrl } = ownerEnvironment()
const say = (done: number, what: string) => process.stdout.write(`${JSON.stringify({ done, of: 3, what })}\n`)

say(0, 'tables of eligibility')
await migrateEligibility(ownerUrl)
say(1, 'programmes')
await loadProgrammes(ownerUrl)
say(2, 'agreements')
await loadAgreements(ownerUrl)
say(3, 'eligibility is ready')
