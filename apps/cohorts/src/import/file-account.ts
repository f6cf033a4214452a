import type { SourceFileKind } from '@kraamketen/data-contract'
import type { Rejection } from '../queries/import-rejections.ts'
import type { DeliveredFile } from './read-delivery.ts'
import type { ReportedRows, RowReport } from './row-report.ts'
import type { RowPlaces } from './row-places.ts'
import type { FileDigest } from './source-bytes.ts'

/** What became of the rows of one file: every row that went in was used or is reported. */
export interface FileAccount {
  readonly kind: SourceFileKind
  readonly name: string
  readonly rowsIn: number
  readonly rowsUsed: number
  readonly reported: readonly ReportedRows[]
  /** False when the file was not read to its end; then the numbers are those until there. */
  readonly complete: boolean
  /** Null when the file was not read to its end. */
  readonly digest: FileDigest | null
}

/** A file whose rows are in the database, and may still turn out unusable beside the rows of the others. */
export interface LoadedFile {
  readonly delivered: DeliveredFile
  readonly rowsIn: number
  /** Rows that the database got. */
  readonly loaded: number
  readonly report: RowReport
  readonly places: RowPlaces
  readonly digest: FileDigest
}

/** Reports rows that the database found, by the lines that they had in their file. */
export function reportRejections(files: readonly LoadedFile[], rejections: readonly Rejection[]): void {
  for (const { reason, column, file, rows, firstOrdinals } of rejections) {
    const { report, places } = files[file] as LoadedFile
    report.add(
      reason,
      column,
      firstOrdinals.map((ordinal) => places.lineOf(ordinal)),
      rows,
    )
  }
}

export function accountOf({ delivered, rowsIn, report, digest }: LoadedFile): FileAccount {
  return {
    kind: delivered.file.kind,
    name: delivered.name,
    rowsIn,
    rowsUsed: rowsIn - report.total,
    reported: report.entries,
    complete: true,
    digest,
  }
}
