import pg from 'pg'

/** The PostgreSQL server cannot hold the platform: one sentence, and what to do about it. */
export class UnusableServer extends Error {
  override readonly name = 'UnusableServer'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** Tells a server that does not answer, or refuses the sign-in, from one that fails later. */
export async function assertReachableServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    throw new UnusableServer(
      `The database server cannot be used: ${message || code || String(error)}.`,
      'Check host, port, user, password and database of its address, and that the server runs.',
    )
  }
}

const OLDEST = 180_000

interface Facts {
  version: number
  version_text: string
  role: string
  superuser: boolean
  may_create_databases: boolean
  may_create_roles: boolean
  has_icu: boolean
}

/** Names what is missing before anything is made. */
export async function assertUsableServer(server: pg.Client): Promise<void> {
  const { rows } = await server.query<Facts>(`
    select
      current_setting('server_version_num')::int as version,
      current_setting('server_version') as version_text,
      rolname as role,
      rolsuper as superuser,
      rolsuper or rolcreatedb as may_create_databases,
      rolsuper or rolcreaterole as may_create_roles,
      exists (select from pg_collation where collname = 'und-x-icu') as has_icu
    from pg_roles
    where rolname = current_user
  `)
  const facts = rows[0]
  if (facts === undefined) throw new Error('The server does not know the role that is signed in.')
  if (facts.version < OLDEST) {
    throw new UnusableServer(
      `The database server is PostgreSQL ${facts.version_text}; version 18 or newer is needed.`,
      'Use a newer server, or leave out --database-url to use the one that is brought along.',
    )
  }
  if (!facts.has_icu) {
    throw new UnusableServer(
      'The database server was built without ICU, which sorts names the Dutch way.',
      'Use a server with ICU, or leave out --database-url to use the one that is brought along.',
    )
  }
  const missing = [
    ...(facts.may_create_databases ? [] : ['CREATEDB']),
    ...(facts.may_create_roles ? [] : ['CREATEROLE']),
  ]
  if (missing.length > 0) {
    throw new UnusableServer(
      `The role "${facts.role}" of the database server lacks ${missing.join(' and ')}.`,
      `Let an administrator run: alter role "${facts.role}" ${missing.join(' ').toLowerCase()}`,
    )
  }
}
