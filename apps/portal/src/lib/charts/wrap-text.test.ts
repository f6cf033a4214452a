import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

test.each([
  ['', 10, ['']],
  ['kort', 10, ['kort']],
  ['precies tien', 12, ['precies tien']],
  ['precies tien', 11, ['precies', 'tien']],
  ['een onafbreekbaarwoord erin', 8, ['een', 'onafbreekbaarwoord', 'erin']],
])('%s in %i', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines)
})
