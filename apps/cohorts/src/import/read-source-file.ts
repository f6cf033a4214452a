import type { Column, SourceFile } from '@kraamketen/data-contract'
import { LINE_FEED } from './ascii.ts'
import { FileRefused } from './delivery-problem.ts'
import type { Limits } from './limits.ts'
import { readHeader } from './read-header.ts'
import { RowChecker } from './row-checker.ts'
import type { RowRule } from './row-rule.ts'
import { type FileDigest, sourceBytes } from './source-bytes.ts'
import { wholeLines } from './whole-lines.ts'

/** Takes right rows as lines of CSV; what it was given is not to be changed afterwards. */
export interface RowSink {
  readonly write: (rows: Uint8Array) => Promise<void>
}

export interface ReadOptions {
  readonly path: string
  readonly file: SourceFile
  readonly limits: Limits
  /** Called once, with the columns in the order of the file. */
  readonly open: (columns: readonly Column[]) => RowSink
  /** Made once, with the same columns. */
  readonly rule: (columns: readonly Column[]) => RowRule
  /** Bytes of the file read so far, and rows found in them. */
  readonly onProgress?: (bytes: number, rows: number) => void
}

export interface SourceFileReading {
  readonly checker: RowChecker
  readonly digest: FileDigest
}

/**
 * Reads one file from its first byte to its last: right rows go to the sink, the others into the report.
 *
 * @throws FileRefused when the file cannot be used; `onRefused` then has what was found until there, and the digest when
 *   that is the whole file
 */
export async function readSourceFile(
  options: ReadOptions,
  onRefused: (checker: RowChecker, digest: FileDigest | null) => void = () => {},
): Promise<SourceFileReading> {
  const { path, file, limits, open, rule, onProgress } = options
  const { chunks, bytesRead, digest } = sourceBytes(path, limits)
  let checker: RowChecker | undefined
  let whole: FileDigest | null = null
  try {
    let sink: RowSink | undefined
    for await (const block of wholeLines(chunks, limits.line)) {
      let rows = block
      if (checker === undefined || sink === undefined) {
        const end = block.indexOf(LINE_FEED)
        const columns = readHeader(block.subarray(0, end), file)
        checker = new RowChecker(columns, rule(columns), limits.line)
        sink = open(columns)
        rows = block.subarray(end + 1)
      }
      const kept = checker.take(rows)
      refuseHopeless(checker, limits)
      if (kept > 0) await sink.write(rows.subarray(0, kept))
      onProgress?.(bytesRead(), checker.rows)
    }
    if (checker === undefined) throw new FileRefused('EMPTY_FILE', 'the file is empty, without even names of columns')
    whole = digest()
    refuseTooManyWrong(checker, limits)
    return { checker, digest: whole }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    if (checker !== undefined) onRefused(checker, whole)
    throw error.code === 'LINE_TOO_LONG' ? new FileRefused(error.code, error.message, checker?.line ?? 1) : error
  }
}

/** The names of the columns alone, so that a file that cannot be right is known before anything is loaded. */
export async function readColumns(path: string, file: SourceFile, limits: Limits): Promise<readonly Column[]> {
  for await (const block of wholeLines(sourceBytes(path, limits).chunks, limits.line))
    return readHeader(block.subarray(0, block.indexOf(LINE_FEED)), file)
  throw new FileRefused('EMPTY_FILE', 'the file is empty, without even names of columns')
}

/** Two reasons end a file at once: its bytes are no UTF-8, and it holds what must not be here at all. */
function refuseHopeless({ report, rows, line }: RowChecker, limits: Limits): void {
  if (report.total === 0) return
  for (const { reason, column, firstRows } of report.entries) {
    const [first = line] = firstRows
    if (reason === 'NOT_UTF8') throw new FileRefused('NOT_UTF8', 'the file is not UTF-8 (is it Windows-1252?)', first)
    if (reason === 'LOOKS_LIKE_A_BSN')
      throw new FileRefused('LOOKS_LIKE_A_BSN', `column ${column} holds what looks like a BSN, not a pseudonym`, first)
  }
  if (report.total >= limits.hopelessRows && report.total > limits.wrongShare * rows)
    throw new FileRefused(
      'TOO_MANY_WRONG_ROWS',
      `${report.total} of the first ${rows} rows are wrong; the rest was not read`,
      line,
    )
}

/** More wrong rows than an accident explains. */
function refuseTooManyWrong(
  { report, rows }: Pick<RowChecker, 'report' | 'rows'>,
  { wrongShare, wrongRows }: Limits,
): void {
  if (report.total > wrongRows && report.total > wrongShare * rows)
    throw new FileRefused('TOO_MANY_WRONG_ROWS', `${report.total} of ${rows} rows are not used`)
}
