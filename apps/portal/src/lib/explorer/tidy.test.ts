import { expect, test } from 'vitest'
import { tidyQuery, tidyVariables } from './tidy.ts'

test('a question is written as GraphQL writes it, and keeps what is said above it', () =>
  expect(tidyQuery('# why\nquery A{a(b:1){c d}}')).toBe('# why\nquery A {\n  a(b: 1) {\n    c\n    d\n  }\n}\n'))

test('variables get a line each', () => expect(tidyVariables('{"a":1}')).toBe('{\n  "a": 1\n}'))

test('what cannot be read is left alone', () => {
  expect(tidyQuery('{ a ')).toBeNull()
  expect(tidyVariables('{ a }')).toBeNull()
  expect(tidyVariables(' ')).toBe('')
})
