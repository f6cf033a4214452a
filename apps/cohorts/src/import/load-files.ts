import type { CopyInto, ImportSession } from '../queries/import-session.ts'
import { STAGED, isStaged } from '../queries/import-staging.ts'
import { partitionOf } from '../queries/release-partitions.ts'
import { type DeliveryProblem, DeliveryRefused, FileRefused } from './delivery-problem.ts'
import { type FileAccount, type LoadedFile, accountOf } from './file-account.ts'
import type { Limits } from './limits.ts'
import type { Delivery, DeliveredFile } from './read-delivery.ts'
import { type RowSink, readSourceFile } from './read-source-file.ts'
import type { RowChecker } from './row-checker.ts'

export interface LoadOptions {
  readonly release: number
  readonly limits: Limits
  /** Bytes of all files read so far, and what is being read. */
  readonly onProgress: (bytes: number, what: string) => void
  /** What became of the files, also when the delivery is refused. */
  readonly onAccounts: (accounts: readonly FileAccount[]) => void
}

/** Rows of a delivery that is refused already go nowhere: its other files are read to tell what is wrong with them. */
const NOWHERE: RowSink = { write: async () => {} }

/**
 * Reads every file of the delivery into the database, one after the other.
 *
 * @throws DeliveryRefused with one problem for each file that cannot be used
 */
export async function loadFiles(
  session: ImportSession,
  { files }: Delivery,
  { release, limits, onProgress, onAccounts }: LoadOptions,
): Promise<readonly LoadedFile[]> {
  const problems: DeliveryProblem[] = []
  const accounts: FileAccount[] = []
  const loaded: LoadedFile[] = []
  let bytesBefore = 0
  for (const delivered of files) {
    const tell = (bytes: number, rows: number) =>
      onProgress(bytesBefore + bytes, `${delivered.name}: ${rows.toLocaleString('en')} rows`)
    try {
      const file = await loadFile(session, delivered, {
        release,
        limits,
        discard: problems.length > 0,
        tell,
        onRefused,
      })
      loaded.push(file)
      accounts.push(accountOf(file))
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      problems.push(problemOf(delivered.name, error))
    }
    bytesBefore += delivered.bytes
    function onRefused(checker: RowChecker): void {
      const { kind } = delivered.file
      const { rows: rowsIn, used: rowsUsed, report } = checker
      accounts.push({
        kind,
        name: delivered.name,
        rowsIn,
        rowsUsed,
        reported: report.entries,
        complete: false,
        digest: null,
      })
    }
  }
  onAccounts(accounts)
  if (problems.length > 0) throw new DeliveryRefused(problems)
  return loaded
}

export function problemOf(file: string, { code, line, message }: FileRefused): DeliveryProblem {
  const place = line === null ? file : `${file}, line ${line}`
  return { code, file, line, message: `${place}: ${message}.` }
}

interface LoadFileOptions {
  readonly release: number
  readonly limits: Limits
  readonly discard: boolean
  readonly tell: (bytes: number, rows: number) => void
  readonly onRefused: (checker: RowChecker) => void
}

async function loadFile(
  session: ImportSession,
  delivered: DeliveredFile,
  { release, limits, discard, tell, onRefused }: LoadFileOptions,
): Promise<LoadedFile> {
  const { file, path } = delivered
  const table = isStaged(file.kind) ? `pg_temp.${STAGED[file.kind]}` : `cohorts.${partitionOf('spending', release)}`
  let copy: CopyInto | undefined
  try {
    const { checker, digest } = await readSourceFile(
      {
        path,
        file,
        limits,
        open: (columns) => {
          if (discard) return NOWHERE
          const names = columns.map(({ name }) => name)
          copy = session.copy(table, names, { frozen: !isStaged(file.kind) })
          return copy
        },
        onProgress: tell,
      },
      onRefused,
    )
    const rows = (await copy?.finish()) ?? checker.used
    if (rows !== checker.used)
      throw new Error(`${delivered.name}: ${checker.used} rows are right, the database took ${rows}`)
    return { delivered, rowsIn: checker.rows, loaded: rows, report: checker.report, places: checker.places, digest }
  } catch (error) {
    if (error instanceof FileRefused) await copy?.abort()
    throw error
  }
}
