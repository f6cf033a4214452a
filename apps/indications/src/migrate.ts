import { ownerEnvironment } from './environment.ts'
import { migrateIndications } from './migrations.ts'

const done = await migrateIndications(ownerEnvironment().OWNER_DATABASE_URL)
for (const [index, what] of done.entries()) console.log(JSON.stringify({ done: index + 1, of: done.length, what }))
