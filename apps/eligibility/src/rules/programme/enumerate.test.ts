import { expect, test } from 'vitest'
import { enumerate } from './enumerate.ts'

const items = ['a', 'b', 'c'].map((text) => ({ nl: text, en: text.toUpperCase() }))

test.each([
  { number: 0, nl: '', en: '' },
  { number: 1, nl: 'a', en: 'A' },
  { number: 2, nl: 'a of b', en: 'A or B' },
  { number: 3, nl: 'a, b of c', en: 'A, B or C' },
])('$number items read "$nl"', ({ number, nl, en }) => {
  expect(enumerate(items.slice(0, number), 'of', 'or')).toEqual({ nl, en })
})
