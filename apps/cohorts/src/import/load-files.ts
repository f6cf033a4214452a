import type { CopyInto, ImportSession } from '../queries/import-session.ts'
import { STAGED, isStaged } from '../queries/import-staging.ts'
import { partitionOf } from '../queries/release-partitions.ts'
import { type DeliveryProblem, DeliveryRefused, FileRefused } from './delivery-problem.ts'
import type { FileAccount } from './file-account.ts'
import type { Limits } from './limits.ts'
import { People } from './people.ts'
import type { DeliveredFile, Delivery } from './read-delivery.ts'
import { type RowSink, readSourceFile } from './read-source-file.ts'
import type { RowChecker } from './row-checker.ts'
import { rowRule } from './row-rules.ts'
import type { FileDigest } from './source-bytes.ts'

export interface LoadOptions {
  readonly release: number
  readonly limits: Limits
  /** Bytes of all files read so far, and what is being read. */
  readonly onProgress: (bytes: number, what: string) => void
  /** What became of the files, also when the delivery is refused. */
  readonly onAccounts: (accounts: readonly FileAccount[]) => void
}

export interface LoadedFiles {
  readonly accounts: readonly (FileAccount & { readonly digest: FileDigest })[]
  readonly people: People
}

/** Rows of a delivery that is refused already go nowhere: its other files are read to tell what is wrong with them. */
const NOWHERE: RowSink = { write: async () => {} }

/**
 * Reads every file of the delivery into the database, one after the other, births first.
 *
 * @throws DeliveryRefused with one problem for each file that cannot be used
 */
export async function loadFiles(
  session: ImportSession,
  { files, description }: Delivery,
  { release, limits, onProgress, onAccounts }: LoadOptions,
): Promise<LoadedFiles> {
  const people = new People()
  const problems: DeliveryProblem[] = []
  const accounts: (FileAccount & { digest: FileDigest })[] = []
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
          table: tableOf(delivered, release),
          discard: problems.length > 0,
          rule: (columns) => (known ? rowRule(delivered.file.kind, columns, people, description) : () => null),
          onProgress: (bytes, rows) =>
            onProgress(bytesBefore + bytes, `${delivered.name}: ${rows.toLocaleString('en')} rows`),
        },
        (stopped) => refused.push({ ...accountOf(delivered, stopped), digest: null }),
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
  return { accounts, people }
}

export function problemOf(file: string, { code, line, message }: FileRefused): DeliveryProblem {
  const place = line === null ? file : `${file}, line ${line}`
  return { code, file, line, message: `${place}: ${message}.` }
}

/** Spending is only kept, so it goes straight into its partition, and needs no second writing. */
function tableOf({ file: { kind } }: DeliveredFile, release: number): LoadFileOptions['table'] {
  return isStaged(kind)
    ? { name: `pg_temp.${STAGED[kind]}`, frozen: false }
    : { name: `cohorts.${partitionOf('spending', release)}`, frozen: true }
}

function accountOf({ file: { kind }, name }: DeliveredFile, { rows, used, report }: RowChecker) {
  return { kind, name, rowsIn: rows, rowsUsed: used, reported: report.entries }
}

interface LoadFileOptions extends Pick<Parameters<typeof readSourceFile>[0], 'limits' | 'rule' | 'onProgress'> {
  readonly table: { readonly name: string; readonly frozen: boolean }
  readonly discard: boolean
}

async function loadFile(
  session: ImportSession,
  { file, name, path }: DeliveredFile,
  { table, discard, ...reading }: LoadFileOptions,
  onRefused: (checker: RowChecker) => void,
): Promise<Awaited<ReturnType<typeof readSourceFile>>> {
  let copy: CopyInto | undefined
  const open = (columns: readonly { readonly name: string }[]): RowSink =>
    discard
      ? NOWHERE
      : (copy = session.copy(
          table.name,
          columns.map((column) => column.name),
          table,
        ))
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
