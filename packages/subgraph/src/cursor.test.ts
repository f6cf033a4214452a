import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const position = { key: "d'ävila anna", id: '019a0000-0000-7000-8001-000000000002' }

test('what is written is read back', () => {
  expect(readCursor('after', 'CLIENT_NAME_ASC', writeCursor('CLIENT_NAME_ASC', position))).toEqual(position)
  expect(readCursor('after', 'CLIENT_NAME_ASC', null)).toBeNull()
})

test.each([
  { given: 'of another order', cursor: writeCursor('DUE_DATE_ASC', position) },
  { given: 'with a NUL', cursor: writeCursor('CLIENT_NAME_ASC', { ...position, key: 'a\u0000' }) },
  { given: 'with no id', cursor: writeCursor('CLIENT_NAME_ASC', { ...position, id: '1' }) },
  { given: 'not JSON', cursor: 'AAAA' },
  { given: 'empty', cursor: '' },
])('a cursor $given is refused', ({ cursor }) => {
  expect(() => readCursor('after', 'CLIENT_NAME_ASC', cursor)).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT' }),
  )
})
