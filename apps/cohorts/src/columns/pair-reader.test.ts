import { expect, test } from 'vitest'
import type { ColumnStore } from './column-store.ts'
import { pairReader } from './pair-reader.ts'
import { FIELDS, LENGTHS_AT, ROW_BYTES, SENT_COLUMNS, WORD_BYTES } from './pair-words.ts'

const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const TRAILER = Buffer.from([0xff, 0xff])

/** A row as the server sends it; columns that are not given are 0. */
function sent(values: Partial<Record<string, number | bigint>>): Buffer {
  const row = Buffer.alloc(ROW_BYTES)
  row.writeInt16BE(FIELDS, 0)
  for (const at of LENGTHS_AT) row.writeInt32BE(WORD_BYTES, at)
  for (const { name, at, bytes } of SENT_COLUMNS) {
    const value = values[name] ?? 0
    if (bytes === 8) row.writeBigUInt64BE(BigInt(value), at)
    else row.writeUIntBE(Number(value), at, bytes)
  }
  return row
}

function read(size: number, bytes: Buffer, chunk = bytes.length): ColumnStore {
  const reader = pairReader(size)
  for (let from = 0; from < bytes.length; from += chunk) reader.push(bytes.subarray(from, from + chunk))
  return reader.finish()
}

const ROWS = [
  sent({ row: 2, mother: 999_999_999_999n, recordKeys: 4_294_967_295, receivedMinutes: 90_000, GGD_REGION: 25 }),
  sent({ row: 0, mother: 5n, recordKeys: 1, gestationalDays: 280, hospitalDays: 300, CLAIM: 1, BIRTH_WEEK: 52 }),
  sent({ row: 1, mother: 999_999_999_999n, recordKeys: 2, leftInYear: 2020, BIRTH_YEAR: 25 }),
]
const BYTES = Buffer.concat([HEADER, ...ROWS, TRAILER])

test.each([1, 7, ROW_BYTES, BYTES.length])('rows in any order, in pieces of %i bytes', (chunk) => {
  const store = read(3, BYTES, chunk)
  expect([...store.recordKeys]).toEqual([1, 2, 4_294_967_295])
  expect([...store.receivedMinutes]).toEqual([0, 0, 90_000])
  expect([...store.hospitalDays]).toEqual([300, 0, 0])
  expect([...store.gestationalDays]).toEqual([280, 0, 0])
  expect([...store.leftInYear]).toEqual([0, 2020, 0])
  expect([...store.level('GGD_REGION')]).toEqual([0, 0, 25])
  expect([...store.level('BIRTH_WEEK')]).toEqual([52, 0, 0])
  expect([...store.level('CLAIM')]).toEqual([1, 0, 0])
  expect(store.mothers[1]).toBe(store.mothers[2])
  expect(store.mothers[0]).not.toBe(store.mothers[1])
  // The key of a mother is that of her first child by row, not of whom came in first.
  expect(store.motherKeys[store.mothers[1]!]).toBe(2)
})

test('more rows than are read at once', () => {
  const size = 5000
  const rows = Array.from({ length: size }, (_, row) => sent({ row, mother: row, recordKeys: row * 3 }))
  const store = read(size, Buffer.concat([HEADER, ...rows, TRAILER]), 10_000)
  expect(store.recordKeys.every((key, row) => key === row * 3)).toBe(true)
  expect(store.motherKeys.length).toBe(size)
})

test('no rows', () => {
  expect(read(0, Buffer.concat([HEADER, TRAILER])).size).toBe(0)
})

test.each([
  ['nothing at all', 3, Buffer.alloc(0), 'The server sent no COPY in binary format.'],
  ['something else', 3, Buffer.alloc(4000, 'x'), 'The server sent no COPY in binary format.'],
  ['a row less', 4, BYTES, 'Of the 4 rows of the release 3 came in whole.'],
  ['a row more', 2, BYTES, 'Row 2 is not one of the 2 of the release.'],
  ['an end within a row', 3, BYTES.subarray(0, BYTES.length - 10), 'Of the 3 rows of the release 2 came in whole.'],
  ['no end', 3, BYTES.subarray(0, BYTES.length - 2), 'Of the 3 rows of the release 3 came in whole.'],
  [
    'a level that is not in the list',
    1,
    Buffer.concat([HEADER, sent({ URBANITY: 6 }), TRAILER]),
    'URBANITY has no level 6; it has 6.',
  ],
  [
    'a field of another length',
    1,
    Buffer.concat([HEADER, sent({}).fill(4, 5, 6), TRAILER]),
    'The server sent other rows than were asked for.',
  ],
])('%s is refused', (_, size, bytes, message) => {
  expect(() => read(size, bytes)).toThrow(message)
})
