import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { accountFor } from './embedded-account.ts'
import { embeddedBinaries } from './embedded-binaries.ts'
import { createCluster, ownCluster } from './embedded-cluster.ts'
import { findData, holdsCluster, locateData, removeData } from './embedded-data-directory.ts'
import { stopLeftover } from './embedded-leftover.ts'
import { type Postmaster, type PostmasterOptions, launchPostmaster } from './embedded-postmaster.ts'
import { EmbeddedPostgresProblem } from './embedded-problem.ts'

// The entry for whoever runs a server. Services, which only use one, never import it.
export { type EmbeddedPostgresCode, EmbeddedPostgresProblem } from './embedded-problem.ts'
export {
  DATABASES,
  DATABASE_KEYS,
  type DatabaseKey,
  OWNER_ROLE,
  SERVICE_ROLES,
  type ServiceRole,
  rolesOf,
} from './layout.ts'
export { type PrepareServerOptions, databaseUrl, prepareServer, roleUrl } from './prepare-server.ts'
export { UnusableServer } from './usable-server.ts'

export interface EmbeddedPostgresOptions {
  /** Made when absent or empty. */
  readonly dataDirectory: string
  readonly port: number
  /** Of the superuser `postgres`; the one the data directory was made with. */
  readonly password: string
  /** Every line that PostgreSQL says, for a log. */
  readonly onLine?: (line: string) => void
  /** The server ended without stop(). */
  readonly onExit?: () => void
  /** For tests: fast, and lost when the machine fails. */
  readonly throwAway?: boolean
}

export interface EmbeddedPostgres {
  readonly superuserUrl: string
  /** Process id of the postmaster. */
  readonly pid: number
  /** Fast shutdown, awaited. */
  stop(): Promise<void>
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  // PostgreSQL's own defaults are for a machine of long ago: lists are read from memory, and loading writes pages once.
  'shared_buffers=512MB',
  'max_wal_size=4GB',
]
const THROW_AWAY_SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_connections=200',
]

/**
 * Starts a PostgreSQL 18 on 127.0.0.1 that lives in one folder. What a killed start left behind is recovered.
 *
 * @throws EmbeddedPostgresProblem with one sentence about what is wrong and one about what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { port, password, onLine = () => {}, onExit = () => {}, throwAway = false } = options
  const account = accountFor(options.dataDirectory)
  const binaries = embeddedBinaries(account)
  const directory = locateData(options.dataDirectory, account)
  if (holdsCluster(directory, binaries.major)) {
    stopLeftover(binaries, account, directory)
    ownCluster(directory, account)
  } else {
    await createCluster({ binaries, account, directory, password, throwAway, onLine })
  }
  const settings = throwAway ? [...SETTINGS, ...THROW_AWAY_SETTINGS] : SETTINGS
  const postmaster = await launchPatiently({ binaries, account, directory, port, settings, onLine })
  const superuserUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  try {
    await signIn(superuserUrl, options.dataDirectory)
  } catch (error) {
    await postmaster.stop()
    throw error
  }
  let stopping = false
  void postmaster.exited.then(() => {
    if (!stopping) onExit()
  })
  return {
    superuserUrl,
    pid: postmaster.pid,
    stop: async () => {
      stopping = true
      await postmaster.stop()
    },
  }
}

/** Stops what still runs on the data and removes it, wherever it lies. */
export function removeEmbeddedData(dataDirectory: string): void {
  const directory = findData(dataDirectory)
  if (directory === undefined) return
  const account = accountFor(directory)
  stopLeftover(embeddedBinaries(account), account, directory)
  removeData(dataDirectory)
}

/** After kill -9 of the postmaster its other processes need a moment to notice; until then a new one refuses. */
async function launchPatiently(options: PostmasterOptions): Promise<Postmaster> {
  const patience = Date.now() + 10_000
  for (;;) {
    try {
      return await launchPostmaster(options)
    } catch (error) {
      const busy = error instanceof EmbeddedPostgresProblem && error.code === 'STILL_RUNNING'
      if (!busy || Date.now() > patience) throw error
      await delay(250)
    }
  }
}

async function signIn(superuserUrl: string, dataDirectory: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    if ((error as { code?: unknown }).code !== '28P01') throw error
    throw new EmbeddedPostgresProblem(
      'OTHER_PASSWORD',
      `The database in ${dataDirectory} was made with another password.`,
      'Restore the file with its password, or start with --fresh to throw the data away.',
    )
  }
}
