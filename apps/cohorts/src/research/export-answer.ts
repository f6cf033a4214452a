import { createHash } from 'node:crypto'
import { type ExportFormat as FileFormat, exportFile } from '../export/export-file.ts'
import type { ExportTable } from '../export/export-table.ts'
import { pythonSnippet } from '../export/python-snippet.ts'
import { rSnippet } from '../export/r-snippet.ts'
import type { SnippetQuestion } from '../export/snippet-question.ts'

/** Files of the values, and programs that ask for them. */
export const EXPORT_FORMATS = ['CSV', 'CSV_NL', 'JSON', 'PARQUET', 'R', 'PYTHON'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const EXPORT_ENCODINGS = ['TEXT', 'BASE64'] as const

/** A file as an answer carries it. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly encoding: (typeof EXPORT_ENCODINGS)[number]
  readonly content: string
  readonly sha256: string
  /** Size of the file, decoded. */
  readonly bytes: number
}

const FILE_FORMATS: Readonly<Record<Exclude<ExportFormat, 'R' | 'PYTHON'>, FileFormat>> = {
  CSV: 'CSV',
  CSV_NL: 'CSV_DUTCH',
  JSON: 'JSON',
  PARQUET: 'PARQUET',
}

/** An answer as a file; a program is made without the table, and holds no values. */
export function exportAnswer(
  format: ExportFormat,
  name: string,
  table: () => ExportTable,
  snippet: () => SnippetQuestion,
): ExportedFile {
  switch (format) {
    case 'R':
      return asFile(`${name}.R`, 'text/x-r-source; charset=utf-8', Buffer.from(rSnippet(snippet())), 'TEXT')
    case 'PYTHON':
      return asFile(`${name}.py`, 'text/x-python; charset=utf-8', Buffer.from(pythonSnippet(snippet())), 'TEXT')
    default: {
      const { fileName, contentType, body } = exportFile(table(), FILE_FORMATS[format])
      return asFile(fileName, contentType, Buffer.from(body), format === 'PARQUET' ? 'BASE64' : 'TEXT')
    }
  }
}

function asFile(name: string, mediaType: string, body: Buffer, encoding: ExportedFile['encoding']): ExportedFile {
  return {
    name,
    mediaType,
    encoding,
    content: body.toString(encoding === 'BASE64' ? 'base64' : 'utf8'),
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: body.length,
  }
}
