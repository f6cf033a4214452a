import { loadDemonstration } from './demonstration/load.ts'
import { demonstrationEnvironment } from './environment.ts'

const { OWNER_DATABASE_URL: ownerUrl, TODAY: today, CLIENTS: clients } = demonstrationEnvironment()
await loadDemonstration({
  ownerUrl,
  today,
  population: clients,
  say: (done, of) =>
    process.stdout.write(`${JSON.stringify({ done, of, what: 'vulnerability and grants (demonstration)' })}\n`),
})
