import type { ExportTable } from './export-table.ts'
import { tableAsCsv } from './table-as-csv.ts'
import { tableAsDutchCsv } from './table-as-dutch-csv.ts'
import { tableAsJson } from './table-as-json.ts'
import { tableAsParquet } from './table-as-parquet.ts'

export const EXPORT_FORMATS = ['CSV', 'CSV_DUTCH', 'JSON', 'PARQUET'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file as it leaves. */
export interface ExportFile {
  /** Says `synthetic` when nobody in it exists. */
  readonly fileName: string
  readonly contentType: string
  readonly body: Uint8Array
}

const FORMATS: Readonly<
  Record<
    ExportFormat,
    {
      readonly ending: string
      readonly contentType: string
      readonly write: (table: ExportTable) => string | Uint8Array
    }
  >
> = {
  CSV: { ending: '.csv', contentType: 'text/csv; charset=utf-8', write: tableAsCsv },
  CSV_DUTCH: { ending: '-nl.csv', contentType: 'text/csv; charset=utf-8', write: tableAsDutchCsv },
  JSON: { ending: '.json', contentType: 'application/json', write: tableAsJson },
  PARQUET: { ending: '.parquet', contentType: 'application/vnd.apache.parquet', write: tableAsParquet },
}

/** A table in one format, as a file with a name. */
export function exportFile(table: ExportTable, format: ExportFormat): ExportFile {
  const { ending, contentType, write } = FORMATS[format]
  const written = write(table)
  return {
    fileName: `${fileStem(table)}${ending}`,
    contentType,
    body: typeof written === 'string' ? new TextEncoder().encode(written) : written,
  }
}

/** A name that every file system and header takes. */
function fileStem({ name, synthetic }: ExportTable): string {
  const stem = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return [stem || 'table', ...(synthetic && !stem.includes('synthetic') ? ['synthetic'] : [])].join('-')
}
