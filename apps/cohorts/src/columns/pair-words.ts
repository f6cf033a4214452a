import { STORED_COLUMNS, type StoredColumn } from './stored-columns.ts'

/** A column within a row as it comes in: its bytes from there on, most significant first. */
export type SentColumn = StoredColumn & {
  /** From the first byte of the row. */
  readonly at: number
}

/** Of a word, and so of every field. */
export const WORD_BYTES = 8
/** Before each field of a row in the binary format of COPY stands its length. */
const LENGTH_BYTES = 4
/** Before the fields stands how many there are. */
const FIELD_COUNT_BYTES = 2

/**
 * Columns packed into words of eight bytes (bigint), of which a row has some seven instead of forty fields: sending a
 * field costs the server more than shifting a number does, and every row is as long as the next.
 */
const WORDS = pack(STORED_COLUMNS)

function pack(columns: readonly StoredColumn[]): readonly (readonly StoredColumn[])[] {
  const words: StoredColumn[][] = []
  let room = 0
  for (const column of columns) {
    if (column.bytes > room) {
      words.push([])
      room = WORD_BYTES
    }
    words.at(-1)?.push(column)
    room -= column.bytes
  }
  return words
}

/** What to select, in the order in which it is read: one bigint a word. */
export const WORD_EXPRESSIONS: readonly string[] = WORDS.map((word) => {
  let shift = 8 * WORD_BYTES
  return word
    .map(({ expression, bytes }) => {
      shift -= 8 * bytes
      return shift === 0 ? `(${expression})::bigint` : `((${expression})::bigint << ${shift})`
    })
    .join(' | ')
})

/** Fields of a row. */
export const FIELDS = WORDS.length
/** Where the lengths of the fields stand, from the first byte of the row; each is WORD_BYTES. */
export const LENGTHS_AT: readonly number[] = WORDS.map(
  (_, word) => FIELD_COUNT_BYTES + word * (LENGTH_BYTES + WORD_BYTES),
)
/** Bytes of a row. */
export const ROW_BYTES = FIELD_COUNT_BYTES + FIELDS * (LENGTH_BYTES + WORD_BYTES)

export const SENT_COLUMNS: readonly SentColumn[] = WORDS.flatMap((word, place) => {
  let at = (LENGTHS_AT[place] as number) + LENGTH_BYTES
  return word.map((column) => {
    const sent = { ...column, at }
    at += column.bytes
    return sent
  })
})
