import { expect, test } from 'vitest'
import { isDayKey, isMomentKey, readCursor, writeCursor } from './cursor.ts'

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

test.each([
  { text: '2026-11-22', day: true, moment: false },
  { text: '2026-02-30', day: false, moment: false },
  { text: "'; drop", day: false, moment: false },
  { text: '2026-11-22T10:00:00.123456', day: false, moment: true },
  { text: '2026-13-22T10:00:00.123456', day: false, moment: false },
])('$text is a place by day: $day, by moment: $moment', ({ text, day, moment }) => {
  expect(isDayKey(text)).toBe(day)
  expect(isMomentKey(text)).toBe(moment)
})
