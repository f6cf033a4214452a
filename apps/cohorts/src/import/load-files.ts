import type { CopyInto, ImportSession } from '../queries/import-session.ts'
import { partitionOf } from '../queries/release-partitions.ts'
import { type DeliveryProblem, DeliveryRefused, FileRefused } from './delivery-problem.ts'
import type { FileAccount } from './file-account.ts'
import type { Limits } from './limits.ts'
import type { DeliveredFile, Delivery } from './read-delivery.ts'
import { type RowSink, readSourceFile } from './read-source-file.ts'
import type { RowChecker } from './row-checker.ts'
import type { Cohort } from './cohort.ts'
import { takeRow } from './take-row.ts'
import type { FileDigest } from './source-bytes.ts'

export interface LoadOptions {
  readonly release: number
  readonly limits: Limits
  /** Bytes of all files read so far, and what is being read. */
  readonly onProgress: (bytes: number, what: string) => void
  /** What became of the files, also when the delivery is refused. */
  readonly onAccounts: (accounts: readonly FileAccount[]) => void
}

/** A file that was read to its end. */
export type LoadedFile = FileAccount & { readonly digest: FileDigest }

/** What the cohort has taken in needs no other place; spending of a delivery that is refused already has none. */
const NOWHERE: RowSink = { write: async () => {} }

/**
 * Reads every file of the delivery into the cohort, and spending into the database, one after the other, births first.
 *
 * @throws DeliveryRefused with one problem for each file that cannot be used
 */
export async function loadFiles(
  session: ImportSession,
  { files }: Delivery,
  cohort: Cohort,
  { release, limits, onProgress, onAccounts }: LoadOptions,
): Promise<readonly LoadedFile[]> {
  const problems: DeliveryProblem[] = []
  const accounts: LoadedFile[] = []
  const refused: FileAccount[] = []
  let bytesBefore = 0
  for (const delivered of files) {
    // Without all births nobody knows who the other files may be about.
    const known = problems.length === 0 || delivered.file.kind === 'perined-births'
    try {
      const { checker, digest } = await loadFile(
        session,
        delivered,
        {
          limits,
          table: problems.length === 0 ? tableOf(delivered, release) : null,
          rule: (columns) => (known ? takeRow(delivered.file.kind, columns, cohort) : () => null),
          onProgress: (bytes, rows) =>
            onProgress(bytesBefore + bytes, `${delivered.name}: ${rows.toLocaleString('en')} rows`),
        },
        (stopped, digest) => refused.push({ ...accountOf(delivered, stopped), digest }),
      )
      accounts.push({ ...accountOf(delivered, checker), digest })
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      problems.push(problemOf(delivered.name, error))
    }
    bytesBefore += delivered.bytes
  }
  onAccounts([...accounts, ...refused])
  if (problems.length > 0) throw new DeliveryRefused(problems)
  return accounts
}

export function problemOf(file: string, { code, line, message }: FileRefused): DeliveryProblem {
  const place = line === null ? file : `${file}, line ${line}`
  return { code, file, line, message: `${place}: ${message}.` }
}

/** Spending is only kept, so its rows go to the database as they stand. */
function tableOf({ file: { kind } }: DeliveredFile, release: number): string | null {
  return kind === 'vektis-spending' ? `cohorts.${partitionOf('spending', release)}` : null
}

function accountOf({ file: { kind }, name }: DeliveredFile, { rows, used, report }: RowChecker) {
  return { kind, name, rowsIn: rows, rowsUsed: used, reported: report.entries }
}

interface LoadFileOptions extends Pick<Parameters<typeof readSourceFile>[0], 'limits' | 'rule' | 'onProgress'> {
  /** Where its rows go; null when nowhere. */
  readonly table: string | null
}

async function loadFile(
  session: ImportSession,
  { file, name, path }: DeliveredFile,
  { table, ...reading }: LoadFileOptions,
  onRefused: NonNullable<Parameters<typeof readSourceFile>[1]>,
): Promise<Awaited<ReturnType<typeof readSourceFile>>> {
  let copy: CopyInto | undefined
  const open = (columns: readonly { readonly name: string }[]): RowSink => {
    if (table === null) return NOWHERE
    copy = session.copy(
      table,
      columns.map((column) => column.name),
    )
    return copy
  }
  try {
    const read = await readSourceFile({ ...reading, path, file, open }, onRefused)
    const rows = await copy?.finish()
    if (rows !== undefined && rows !== read.checker.used)
      throw new Error(`${name}: ${read.checker.used} rows are right, and the database took ${rows}`)
    return read
  } catch (error) {
    if (error instanceof FileRefused) await copy?.abort()
    throw error
  }
}
