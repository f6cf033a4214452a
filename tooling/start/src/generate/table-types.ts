import { join } from 'node:path'
import { DATABASE_KEYS, type DatabaseKey, rolesOf } from '@kraamketen/database/embedded'
import { createTestDatabase, startThrowAwayServer } from '@kraamketen/database/testing'
import { SUBGRAPHS } from '../platform/platform-programs.ts'
import { ROOT, dependencyFile } from '../root.ts'
import { runQuietly } from '../run-quietly.ts'
import { formatted } from './formatted.ts'
import type { GeneratedFile } from './generated-file.ts'

type Service = (typeof SUBGRAPHS)[number]

/** The tables of each service as TypeScript, read from a database that its migrations have just made. */
export async function tableTypes(): Promise<GeneratedFile[]> {
  const server = await startThrowAwayServer()
  try {
    const perDatabase = DATABASE_KEYS.map((key) => typesOf(server.superuserUrl, key))
    return (await Promise.all(perDatabase)).flat()
  } finally {
    await server.stop()
  }
}

async function typesOf(server: string, key: DatabaseKey): Promise<GeneratedFile[]> {
  const services = SUBGRAPHS.filter((name) => rolesOf(key).includes(name))
  if (services.length === 0) return []
  const database = await createTestDatabase({
    superuserUrl: server,
    database: key,
    prepare: async (ownerUrl) => {
      for (const name of services) await migrate(name, ownerUrl)
    },
  })
  return Promise.all(services.map((name) => typesOfService(name, database.superuserUrl)))
}

function migrate(name: Service, ownerUrl: string): Promise<string> {
  return runQuietly({
    script: join(ROOT, 'apps', name, 'src/migrate.ts'),
    environment: { OWNER_DATABASE_URL: ownerUrl },
    doing: `Migrating ${name}`,
  })
}

async function typesOfService(name: Service, url: string): Promise<GeneratedFile> {
  const path = `apps/${name}/src/queries/tables.ts`
  const raw = await runQuietly({
    script: dependencyFile(`apps/${name}`, 'kysely-codegen', 'dist/cli/bin.js'),
    // The parsers of openDatabase(): days are text; counts and decimals are numbers.
    args: [
      ...['--dialect', 'postgres', '--url', url, '--default-schema', name, '--include-pattern', `${name}.*`],
      ...['--camel-case', '--date-parser', 'string', '--numeric-parser', 'number'],
      ...['--type-mapping', '{"int8":"number"}', '--log-level', 'error', '--print'],
    ],
    cwd: join(ROOT, 'apps', name),
    doing: `Reading the tables of ${name}`,
  })
  return { path, content: await formatted(raw, path) }
}
