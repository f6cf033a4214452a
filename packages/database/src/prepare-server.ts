import pg from 'pg'
import { withClient } from './with-client.ts'
import { DATABASES, DATABASE_KEYS, type DatabaseKey } from './layout.ts'
import { createDatabase, furnishDatabase, grantConnect } from './prepare-database.ts'
import { prepareRoles } from './prepare-roles.ts'
import { assertReachableServer, assertUsableServer } from './usable-server.ts'

export interface PrepareServerOptions {
  /** A superuser, or a role that may create databases and roles. Any database of the server. */
  readonly superuserUrl: string
  /** ASCII password of each role: the owner and the services. */
  readonly passwordOf: (role: string) => string
  /** The server is ours alone: nobody but its superuser may connect to its maintenance databases. */
  readonly exclusive?: boolean
}

/**
 * Creates roles, databases and schemas as the layout lists them, and repairs what differs. Safe to repeat, and safe
 * when two start at once: the second waits for the first.
 *
 * @throws UnusableServer when it cannot be reached, is too old, or the role may not do this
 */
export async function prepareServer({
  superuserUrl,
  passwordOf,
  exclusive = false,
}: PrepareServerOptions): Promise<void> {
  await assertReachableServer(superuserUrl)
  await withClient(superuserUrl, async (server) => {
    await assertUsableServer(server)
    await alone(server, async () => {
      await prepareRoles(server, passwordOf)
      for (const key of DATABASE_KEYS) await prepareDatabase(server, superuserUrl, key)
      if (exclusive) await closeMaintenance(server)
    })
  })
}

async function prepareDatabase(server: pg.Client, superuserUrl: string, key: DatabaseKey): Promise<void> {
  const { name } = DATABASES[key]
  const { rowCount } = await server.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await createDatabase(server, name)
  await grantConnect(server, name, key)
  await withClient(databaseUrl(superuserUrl, name), (database) => furnishDatabase(database, key))
}

/** One at a time on a whole server. The lock goes with the connection, also when it breaks. */
export async function alone<Result>(server: pg.Client, work: () => Promise<Result>): Promise<Result> {
  const lock = "hashtextextended('kraamketen: prepare the server', 0)"
  await server.query(`select pg_advisory_lock(${lock})`)
  try {
    return await work()
  } finally {
    await server.query(`select pg_advisory_unlock(${lock})`)
  }
}

async function closeMaintenance(server: pg.Client): Promise<void> {
  for (const name of ['postgres', 'template1']) await server.query(`revoke connect on database ${name} from public`)
}

/** The same server and sign-in, another database. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(name)}`
  return other.href
}

/** The same server, as a role of ours in one of its databases. */
export function roleUrl(url: string, name: string, role: string, password: string): string {
  const other = new URL(databaseUrl(url, name))
  other.username = encodeURIComponent(role)
  other.password = encodeURIComponent(password)
  return other.href
}
