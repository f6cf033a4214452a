import { type ByteColumn, type ShortColumn, STORED_COLUMNS } from './stored-columns.ts'

/** The columns of a store while they are filled; what they hold, ColumnStore says. */
export interface FillingColumns {
  readonly bytes: Readonly<Record<ByteColumn, Uint8Array>>
  readonly shorts: Readonly<Record<ShortColumn, Uint16Array>>
  readonly recordKeys: Uint32Array
  readonly receivedMinutes: Uint32Array
  readonly mothers: Int32Array
}

/** Zeroes over shared memory. */
export function emptyColumns(size: number): FillingColumns {
  const memory = (bytes: number) => new SharedArrayBuffer(size * bytes)
  const bytes: Partial<Record<ByteColumn, Uint8Array>> = {}
  const shorts: Partial<Record<ShortColumn, Uint16Array>> = {}
  for (const column of STORED_COLUMNS) {
    if (column.bytes === 1) bytes[column.name] = new Uint8Array(memory(1))
    if (column.bytes === 2) shorts[column.name] = new Uint16Array(memory(2))
  }
  return {
    bytes: bytes as Record<ByteColumn, Uint8Array>,
    shorts: shorts as Record<ShortColumn, Uint16Array>,
    recordKeys: new Uint32Array(memory(4)),
    receivedMinutes: new Uint32Array(memory(4)),
    mothers: new Int32Array(memory(4)),
  }
}
