import { migrate } from '@kraamketen/database'
import { ownerDatabaseUrl } from './lib/server/environment.ts'

const say = (done: number, what: string) => process.stdout.write(`${JSON.stringify({ done, of: 1, what })}\n`)

say(0, 'tables of the portal')
await migrate({
  ownerUrl: ownerDatabaseUrl(),
  schema: 'portal',
  folder: new URL('../migrations/', import.meta.url),
})
say(1, 'portal is ready')
