import { readdir } from 'node:fs/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { asUnavailable } from './database-unavailable.ts'

export interface MigrateOptions {
  /** As the owner of the schemas; services run as roles that cannot change a table. */
  readonly ownerUrl: string
  /** The schema that is migrated and keeps its own list of what was done. */
  readonly schema: string
  /** Folder of `0001-….ts` files, each with `up(db)`; forward only. */
  readonly folder: URL
}

/**
 * Brings one schema up to date, in one transaction, and returns the names of what it did: an empty list is the quick
 * path. Two that start at once wait for each other on Kysely's advisory lock.
 */
export async function migrate({ ownerUrl, schema, folder }: MigrateOptions): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, connectionTimeoutMillis: 5000 })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => migrationsIn(folder) },
      migrationTableSchema: schema,
    })
    const { error, results = [] } = await migrator.migrateToLatest()
    if (error !== undefined) {
      const failed = results.find((result) => result.status === 'Error')
      throw asUnavailable(
        failed === undefined
          ? error
          : new Error(`Migration ${failed.migrationName} of ${schema} failed`, { cause: error }),
      )
    }
    return results.map((result) => result.migrationName)
  } finally {
    await db.destroy()
  }
}

async function migrationsIn(folder: URL): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).sort()
  const modules = await Promise.all(
    files.map(
      async (file) => [file.replace('.ts', ''), (await import(new URL(file, folder).href)) as Migration] as const,
    ),
  )
  return Object.fromEntries(modules)
}
