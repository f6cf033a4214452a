import { expect, test } from 'vitest'
import { missingInWords } from './missing-in-words.ts'
import { nl } from './nl.ts'

test.each([
  ['hospitalDays', 'het aantal dagen in het ziekenhuis'],
  ['KRAAMZORG_HOUR 2026', 'het uurtarief voor kraamzorg in 2026'],
  ['SOMETHING_NEW 2030', 'SOMETHING_NEW 2030'],
  ['toString', 'toString'],
  ['', ''],
])('%j is %j', (missing, text) => {
  expect(missingInWords(missing, nl)).toBe(text)
})
