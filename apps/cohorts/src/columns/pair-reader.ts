import type { ColumnStore } from './column-store.ts'
import { emptyColumns } from './empty-columns.ts'
import { filledStore } from './filled-store.ts'
import { motherNumbers } from './mother-numbers.ts'
import { ROW_BYTES, SENT_COLUMNS } from './pair-words.ts'
import { assertRows, readBytes, readFourBytes, readMothers, readRowNumbers, readTwoBytes } from './read-fields.ts'

/** Takes in the bytes of a COPY in binary format, and makes the columns of them. */
export interface PairReader {
  /** @throws Error when the bytes are not those of rows as they were asked for */
  readonly push: (chunk: Uint8Array) => void
  /** @throws Error when rows lack, or a level is not in the list of its characteristic */
  readonly finish: () => ColumnStore
}

/** First the signature, then eight bytes: the flags, and the length of an extension, which there is none. */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
/** Stands where the next row would begin: -1 fields. */
const TRAILER = Buffer.from([0xff, 0xff])
/** Rows that are read at once, column by column: together they fit in the cache of a core. */
const BLOCK_ROWS = 2048

/**
 * Rows may come in any order: each says its own number, so that the server need not sort a million of them.
 *
 * @param size rows that will come
 */
export function pairReader(size: number): PairReader {
  const columns = emptyColumns(size)
  const numbers = motherNumbers(size)
  const rows = new Int32Array(BLOCK_ROWS)
  const block = Buffer.alloc(BLOCK_ROWS * ROW_BYTES)
  let filled = 0
  let headerRead = false
  let count = 0

  const take = (bytes: number): void => {
    block.copyWithin(0, bytes, filled)
    filled -= bytes
  }

  const readHeader = (): void => {
    if (!block.subarray(0, HEADER.length).equals(HEADER)) throw new Error('The server sent no COPY in binary format.')
    headerRead = true
    take(HEADER.length)
  }

  const readBlock = (): void => {
    if (!headerRead) readHeader()
    const inBlock = Math.min(Math.floor(filled / ROW_BYTES), size - count)
    assertRows(block, inBlock)
    readRowNumbers(rows, block, inBlock, size)
    for (const column of SENT_COLUMNS) {
      const field = { block, at: column.at, rows, count: inBlock }
      if (column.bytes === 1) readBytes(columns.bytes[column.name], field)
      if (column.bytes === 2) readTwoBytes(columns.shorts[column.name], field)
      if (column.name === 'recordKeys') readFourBytes(columns.recordKeys, field)
      if (column.name === 'receivedMinutes') readFourBytes(columns.receivedMinutes, field)
      if (column.name === 'mother') readMothers(columns.mothers, field, numbers)
    }
    count += inBlock
    take(inBlock * ROW_BYTES)
  }

  return {
    push: (chunk) => {
      for (let from = 0; from < chunk.length;) {
        if (filled === block.length) readBlock()
        if (filled === block.length) throw new Error(`More rows came than the ${size} of the release.`)
        const until = Math.min(chunk.length, from + block.length - filled)
        block.set(chunk.subarray(from, until), filled)
        filled += until - from
        from = until
      }
    },
    finish: () => {
      readBlock()
      if (count !== size || !block.subarray(0, filled).equals(TRAILER))
        throw new Error(`Of the ${size} rows of the release ${count} came in whole.`)
      return filledStore(columns, numbers.count())
    },
  }
}
