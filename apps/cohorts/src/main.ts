import './columns/compile-loops-apart.ts'
import { openDatabase } from '@kraamketen/database'
import { runSubgraph } from '@kraamketen/subgraph'
import { createContext } from './context.ts'
import { environment } from './environment.ts'
import { schema } from './graphql/schema.ts'
import type { DB } from './queries/tables.ts'
import { openResearch } from './research/open-research.ts'

const told = environment()
const database = openDatabase<DB>({ url: told.DATABASE_URL, schema: 'cohorts', name: 'cohorts' })
const research = openResearch({ url: told.DATABASE_URL, database })

// The active release begins to load at once; what goes wrong is told to whoever asks.
research.releases.current().catch(() => {})

await runSubgraph({
  name: 'cohorts',
  schema,
  environment: told,
  context: createContext(database, research, told.GRAPH_URL),
  ready: async () => {
    await database.ready()
    await research.releases.current()
  },
  close: () => database.close(),
})
