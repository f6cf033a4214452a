import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import type { Compressors, DecodedArray, FileMetaData } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { FileRefused } from './delivery-problem.ts'
import type { Limits } from './limits.ts'

/** Decompressed bytes of one page, and of one column of a row group. */
const PAGE_BYTES = 64 * 1024 ** 2
const COLUMN_BYTES = 256n * 1024n ** 2n
const ROWS_A_CHUNK = 16_384

/**
 * A Parquet file as the text that it would be as CSV, so that the same checks see the same values. One row group is in
 * memory at a time.
 */
export async function* parquetAsText(path: string, limits: Limits): AsyncGenerator<Uint8Array> {
  const file = await asyncBufferFromFile(path)
  const metadata = await damagedUnlessReadable(() => parquetMetadataAsync(file))
  const names = columnNames(metadata)
  yield Buffer.from(`${names.map(quoted).join(',')}\n`)
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows)
    const heaviest = group.columns.map(({ meta_data }) => meta_data?.total_uncompressed_size ?? 0n)
    if (rows > limits.groupRows || heaviest.some((bytes) => bytes > COLUMN_BYTES))
      throw new FileRefused(
        'TOO_LARGE',
        `a row group has more than ${limits.groupRows} rows or ${COLUMN_BYTES} bytes a column`,
      )
    const columns = new Map(names.map((name) => [name, [] as DecodedArray[]]))
    const rowEnd = rowStart + rows
    await damagedUnlessReadable(() =>
      parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        compressors: LIMITED_COMPRESSORS,
        parsers: { dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10) },
        onChunk: ({ columnName, columnData }) => void columns.get(columnName)?.push(columnData),
      }),
    )
    const values = names.map((name) => valuesOf(columns.get(name) ?? [], rows))
    for (let from = 0; from < rows; from += ROWS_A_CHUNK)
      yield asText(values, from, Math.min(from + ROWS_A_CHUNK, rows))
    rowStart = rowEnd
  }
}

function columnNames({ schema }: FileMetaData): readonly string[] {
  const [, ...columns] = schema
  if (columns.some((column) => column.num_children !== undefined || column.repetition_type === 'REPEATED'))
    throw new FileRefused('DAMAGED', 'the file has columns within columns; every column must hold one value a row')
  return columns.map(({ name }) => name)
}

/** What a page says it holds is believed only up to a limit: a few bytes can claim to be gigabytes. */
const LIMITED_COMPRESSORS: Compressors = Object.fromEntries(
  Object.entries(compressors).map(([codec, decompress]) => [
    codec,
    (input: Uint8Array, outputLength: number) => {
      if (outputLength > PAGE_BYTES)
        throw new FileRefused('TOO_COMPRESSED', `a page holds more than ${PAGE_BYTES} bytes when decompressed`)
      return decompress(input, outputLength)
    },
  ]),
)

function valuesOf(chunks: readonly DecodedArray[], rows: number): DecodedArray {
  const values =
    chunks.length === 1 ? (chunks[0] as DecodedArray) : chunks.flatMap((chunk) => Array.from<unknown>(chunk))
  if (values.length !== rows) throw new FileRefused('DAMAGED', 'the columns of a row group differ in length')
  return values
}

function asText(columns: readonly DecodedArray[], from: number, until: number): Uint8Array {
  let text = ''
  for (let row = from; row < until; row += 1) {
    for (let index = 0; index < columns.length; index += 1) {
      if (index > 0) text += ','
      text += valueAsText((columns[index] as DecodedArray)[row])
    }
    text += '\n'
  }
  return Buffer.from(text)
}

function valueAsText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return /[",\r\n]/.test(value) ? quoted(value) : value
  if (value instanceof Date) return value.toISOString()
  // Bytes, lists, true and false: nothing that a column of the contract can be.
  return '?'
}

/** A line end within a value would end the row; no value of the contract has one, so the value is wrong either way. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '""').replaceAll(/[\r\n]/g, ' ')}"`
}

async function damagedUnlessReadable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof FileRefused || typeof (error as { code?: unknown }).code === 'string') throw error
    throw new FileRefused('DAMAGED', 'the file cannot be read as Parquet: it is damaged or not complete')
  }
}
