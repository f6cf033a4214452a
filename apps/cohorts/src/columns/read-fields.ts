import type { MotherNumbers } from './mother-numbers.ts'
import { FIELDS, LENGTHS_AT, ROW_BYTES, SENT_COLUMNS, type SentColumn, WORD_BYTES } from './pair-words.ts'

/** One column within the bytes of so many rows: row j begins at byte j × ROW_BYTES and is child number rows[j]. */
export interface Field {
  readonly block: Uint8Array
  /** Of its first byte, from the first byte of a row. */
  readonly at: number
  readonly rows: Int32Array
  readonly count: number
}

/** @throws Error when a row has other fields than were asked for */
export function assertRows(block: Uint8Array, count: number): void {
  let wrong = 0
  for (let row = 0; row < count; row += 1) {
    const start = row * ROW_BYTES
    wrong |= shortAt(block, start) ^ FIELDS
    for (const at of LENGTHS_AT) wrong |= intAt(block, start + at) ^ WORD_BYTES
  }
  if (wrong !== 0) throw new Error('The server sent other rows than were asked for.')
}

const ROW = SENT_COLUMNS.find(({ name }) => name === 'row') as SentColumn

/** Fills `rows` with the numbers that the rows say they have. @throws Error for one that the release does not have */
export function readRowNumbers(rows: Int32Array, block: Uint8Array, count: number, size: number): void {
  for (let row = 0; row < count; row += 1) {
    const number = intAt(block, row * ROW_BYTES + ROW.at)
    if (number < 0 || number >= size) throw new Error(`Row ${number} is not one of the ${size} of the release.`)
    rows[row] = number
  }
}

export function readBytes(column: Uint8Array, { block, at, rows, count }: Field): void {
  for (let row = 0; row < count; row += 1) column[rows[row] as number] = block[row * ROW_BYTES + at] as number
}

export function readTwoBytes(column: Uint16Array, { block, at, rows, count }: Field): void {
  for (let row = 0; row < count; row += 1) column[rows[row] as number] = shortAt(block, row * ROW_BYTES + at)
}

export function readFourBytes(column: Uint32Array, { block, at, rows, count }: Field): void {
  for (let row = 0; row < count; row += 1) column[rows[row] as number] = intAt(block, row * ROW_BYTES + at)
}

export function readMothers(column: Int32Array, { block, at, rows, count }: Field, numbers: MotherNumbers): void {
  for (let row = 0; row < count; row += 1) {
    const start = row * ROW_BYTES + at
    const pseudonym = (intAt(block, start) >>> 0) * 2 ** 32 + (intAt(block, start + 4) >>> 0)
    column[rows[row] as number] = numbers.numberOf(pseudonym)
  }
}

function shortAt(block: Uint8Array, at: number): number {
  return ((block[at] as number) << 8) | (block[at + 1] as number)
}

/** Signed, as the bits are. */
function intAt(block: Uint8Array, at: number): number {
  return (shortAt(block, at) << 16) | shortAt(block, at + 2)
}
