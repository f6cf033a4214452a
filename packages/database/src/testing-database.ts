import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type DatabaseKey, OWNER_ROLE, type ServiceRole } from './layout.ts'
import { createDatabase, furnishDatabase, grantConnect } from './prepare-database.ts'
import { prepareRoles } from './prepare-roles.ts'
import { alone, databaseUrl, roleUrl } from './prepare-server.ts'
import { databasePrefix, runOf } from './testing-server.ts'
import { withClient } from './with-client.ts'

export interface TestDatabaseOptions {
  /** Of startTestServer(); in a test: `inject('postgres')`. */
  readonly superuserUrl: string
  readonly database: DatabaseKey
  /** Migrates, and may load, as the owner: once a run for all databases with this template. */
  readonly prepare: (ownerUrl: string) => Promise<unknown>
  /** Names what `prepare` makes; needed only where one package prepares in more than one way. */
  readonly template?: string
}

/** A database of one test file, with the schemas, roles and rights of production. */
export interface TestDatabase {
  readonly ownerUrl: string
  /** Sees everything, past row security: for looking at what really happened. */
  readonly superuserUrl: string
  /** Signed in as the service itself, so that row security and grants are those of production. */
  readonly urlOf: (role: ServiceRole) => string
  drop(): Promise<void>
}

const PASSWORD = 'test'

export async function createTestDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const { superuserUrl, database, prepare, template = 'migrated' } = options
  const prefix = `${databasePrefix(runOf(superuserUrl))}${database}_`
  const name = `${prefix}${randomBytes(4).toString('hex')}`
  const original = `${prefix}${template}`
  await withClient(superuserUrl, (server) =>
    alone(server, async () => {
      const { rowCount } = await server.query('select from pg_database where datname = $1', [original])
      if (rowCount === 0) await makeTemplate(server, superuserUrl, original, database, prepare)
      await server.query(`create database ${quoted(name)} template ${quoted(original)} owner ${OWNER_ROLE}`)
      await grantConnect(server, name, database)
    }),
  )
  const urlOf = (role: string) => roleUrl(superuserUrl, name, role, PASSWORD)
  return {
    ownerUrl: urlOf(OWNER_ROLE),
    superuserUrl: databaseUrl(superuserUrl, name),
    urlOf,
    drop: () =>
      withClient(
        superuserUrl,
        async (server) => void (await server.query(`drop database ${quoted(name)} with (force)`)),
      ),
  }
}

async function makeTemplate(
  server: pg.Client,
  superuserUrl: string,
  name: string,
  database: DatabaseKey,
  prepare: TestDatabaseOptions['prepare'],
): Promise<void> {
  await prepareRoles(server, () => PASSWORD)
  await createDatabase(server, name)
  try {
    await grantConnect(server, name, database)
    await withClient(databaseUrl(superuserUrl, name), (inside) => furnishDatabase(inside, database))
    await prepare(roleUrl(superuserUrl, name, OWNER_ROLE, PASSWORD))
  } catch (error) {
    await server.query(`drop database ${quoted(name)} with (force)`)
    throw error
  }
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name)
}
