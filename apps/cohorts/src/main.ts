import { openDatabase } from '@kraamketen/database'
import { runSubgraph } from '@kraamketen/subgraph'
import { createContext } from './context.ts'
import { environment } from './environment.ts'
import { schema } from './graphql/schema.ts'
import type { DB } from './queries/tables.ts'

const told = environment()
const database = openDatabase<DB>({ url: told.DATABASE_URL, schema: 'cohorts', name: 'cohorts' })

await runSubgraph({
  name: 'cohorts',
  schema,
  environment: told,
  context: createContext(database),
  ready: () => database.ready(),
  close: () => database.close(),
})
