import { expect, test } from 'vitest'
import { readDate, readId, readText } from './read-argument.ts'

test('what was left out stays out', () => {
  expect(readDate('at', null)).toBeNull()
  expect(readText('search', undefined, 10)).toBeNull()
  expect(readText('search', '  ', 10)).toBeNull()
})

test.each(['0026-03-14', '2926-03-14', '2026-02-30', '', '14-03-2026', '2026-03-14\u0000'])(
  '%j is not a date',
  (text) => {
    expect(() => readDate('at', text)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', place: ['at'] }))
  },
)

test.each(['', '1', '../etc/passwd', "' or 1=1", '019A0000-0000-7000-8000-000000000001'])(
  '%j is no id: not found',
  (id) => {
    expect(() => readId('id', 'client', id)).toThrow(expect.objectContaining({ code: 'NOT_FOUND', place: ['id'] }))
  },
)

test.each([
  { text: '0123456789', fits: true },
  { text: '01234567890', fits: false },
  { text: 'a\u0000', fits: false },
])('$text in ten characters: $fits', ({ text, fits }) => {
  if (fits) expect(readText('search', text, 10)).toBe(text)
  else expect(() => readText('search', text, 10)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})
