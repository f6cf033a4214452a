import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintFiles } from './fingerprint-files.ts'
import type { StartOptions } from './options.ts'

/** Everything that decides what migrations and loaders leave in the databases. */
const SOURCES = [
  'apps/*/{migrations,src,data}/**/*.{ts,json,csv}',
  'packages/{audit,database,kraamzorg}/{migrations,src}/**/*.ts',
  'pnpm-lock.yaml',
]

/**
 * The embedded databases lie in the data folder, and so does this note: while the sources are the same, nothing has to
 * be asked of them. Of an own server we know nothing, and ask.
 */
export function openPreparedNote({ data, databaseUrl }: StartOptions) {
  const file = join(data, 'prepared')
  const wanted = fingerprintFiles(SOURCES)
  return {
    isUpToDate: () => databaseUrl === undefined && existsSync(file) && readFileSync(file, 'utf8') === wanted,
    write: () => {
      if (databaseUrl === undefined) writeFileSync(file, wanted)
    },
  }
}
