import { join } from 'node:path'
import { EmbeddedPostgresProblem, startEmbeddedPostgres } from '@kraamketen/database/embedded'
import type { LogFile } from './log-file.ts'
import { StartProblem } from '../start-problem.ts'
import type { Unit } from './unit.ts'

export interface PostgresUnitOptions {
  /** The folder that everything is kept in. */
  readonly data: string
  readonly port: number
  readonly password: string
  readonly log: LogFile
  /** Milliseconds. */
  readonly restartAfter: number
}

/** Where the embedded server keeps its data, below the folder that everything is kept in. */
export function postgresFolder(data: string): string {
  return join(data, 'postgres')
}

export function postgresUnit({ data, port, password, log, restartAfter }: PostgresUnitOptions): Unit {
  return {
    name: 'postgres',
    restartAfter,
    start: async (onExit) => {
      try {
        return await startEmbeddedPostgres({
          dataDirectory: postgresFolder(data),
          port,
          password,
          onLine: log.write,
          onExit: () => onExit('the database server ended'),
        })
      } catch (error) {
        throw inOurTerms(error, log)
      }
    },
  }
}

/** The address of the embedded server, as its superuser. */
export function superuserUrl(port: number, password: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
}

/** The same problem, with the option of `npm start` that helps. */
function inOurTerms(error: unknown, log: LogFile): unknown {
  if (!(error instanceof EmbeddedPostgresProblem)) return error
  const remedy: Partial<Record<EmbeddedPostgresProblem['code'], string>> = {
    PORT_TAKEN: 'Stop it, or choose with --postgres-port: npm start -- --postgres-port PORT',
    DISK_FULL: 'Make 500 MB free, or choose a folder on another disk: npm start -- --data FOLDER',
    NOT_WRITABLE: `${error.remedy} That is: npm start -- --data FOLDER`,
    OTHER_VERSION: 'Keep it and choose another folder (--data FOLDER), or throw it away: npm start -- --fresh',
    NOT_A_DATA_DIRECTORY: 'Choose another folder: npm start -- --data FOLDER',
    OTHER_PASSWORD: 'Restore secrets.json beside it, or throw the data away: npm start -- --fresh',
    NOT_STARTED: `All it said is in ${log.path}. To throw the data away: npm start -- --fresh`,
  }
  return new StartProblem(error.message, remedy[error.code] ?? error.remedy, { cause: error })
}
