import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  DATABASES,
  type DatabaseKey,
  OWNER_ROLE,
  type ServiceRole,
  databaseUrl,
  prepareServer,
  removeEmbeddedData,
  roleUrl,
  startEmbeddedPostgres,
} from '@kraamketen/database/embedded'
import { freePort } from './free-port.ts'

const PASSWORD = 'bench'

export interface BenchServerOptions {
  readonly database: DatabaseKey
  /** The role that the measured service connects as. */
  readonly service: ServiceRole
  /** Every line that PostgreSQL says. */
  readonly onLine?: (line: string) => void
  /** Where its data stay for a next time; left out, they go with it. */
  readonly keep?: string | undefined
}

/** A PostgreSQL with the settings of the platform, in a folder of its own. */
export async function startBenchServer({ database, service, onLine, keep }: BenchServerOptions) {
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'kraamketen-bench-')) : resolve(keep)
  mkdirSync(folder, { recursive: true })
  // Started by root, PostgreSQL runs as another user, who must get in.
  chmodSync(folder, 0o755)
  const dataDirectory = join(folder, 'postgres')
  const server = await startEmbeddedPostgres({
    dataDirectory,
    port: await freePort(),
    password: PASSWORD,
    ...(onLine === undefined ? {} : { onLine }),
  })
  const { superuserUrl } = server
  await prepareServer({ superuserUrl, passwordOf: () => PASSWORD, exclusive: true })
  const { name } = DATABASES[database]
  return {
    folder,
    ownerUrl: roleUrl(superuserUrl, name, OWNER_ROLE, PASSWORD),
    serviceUrl: roleUrl(superuserUrl, name, service, PASSWORD),
    superuserUrl: databaseUrl(superuserUrl, name),
    stop: async () => {
      await server.stop()
      if (keep !== undefined) return
      removeEmbeddedData(dataDirectory)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
