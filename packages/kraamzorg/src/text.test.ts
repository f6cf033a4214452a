import { expect, test } from 'vitest'
import { cleanText } from './text.ts'

test.each([
  { text: '  Sanne ', clean: 'Sanne' },
  { text: 'Rene\u0301', clean: 'René' },
  { text: '', clean: '' },
  { text: "O'Brien; drop table client", clean: "O'Brien; drop table client" },
])('$text is stored as $clean', ({ text, clean }) => {
  expect(cleanText(text)).toBe(clean)
})

test.each(['a\u0000b', 'a\ud800', 'a\u202eb', 'a\nb', 'a\u007f'])('%j is refused', (text) => {
  expect(cleanText(text)).toBeNull()
})

test('a note may have lines, but no NUL', () => {
  expect(cleanText('een\ntwee', { multiline: true })).toBe('een\ntwee')
  expect(cleanText('een\u0000', { multiline: true })).toBeNull()
})
