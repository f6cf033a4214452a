import { expect, test } from 'vitest'
import { wrapText } from './wrap-text.ts'

test.each([
  ['', 10, ['']],
  ['kort', 10, ['kort']],
  ['precies tien', 12, ['precies tien']],
  ['precies tien', 11, ['precies', 'tien']],
  ['Rotterdam-Rijnmond', 11, ['Rotterdam-', 'Rijnmond']],
  ['Noord- en Oost-Gelderland', 11, ['Noord- en', 'Oost-', 'Gelderland']],
  ['a-b c/d', 20, ['a-b c/d']],
  ['een onafbreekbaarwoord erin', 8, ['een', 'onafbreekbaarwoord', 'erin']],
])('%s in %i', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines)
})
