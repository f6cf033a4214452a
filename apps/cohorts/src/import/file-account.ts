import type { SourceFileKind } from '@kraamketen/data-contract'
import type { ReportedRows } from './row-report.ts'
import type { FileDigest } from './source-bytes.ts'

/** What became of the rows of one file: every row that went in was used or is reported. */
export interface FileAccount {
  readonly kind: SourceFileKind
  readonly name: string
  readonly rowsIn: number
  readonly rowsUsed: number
  readonly reported: readonly ReportedRows[]
  /** Null when the file was not read to its end; then the numbers are those until there. */
  readonly digest: FileDigest | null
}
