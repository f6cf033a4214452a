import { expect, test } from 'vitest'
import { readQuestion } from './read-question.ts'
import { readVariables } from './read-variables.ts'

test.each([
  ['{ agreements { code } }', null],
  ['# why\nquery M1($client: ID!) { client(id: $client) { name } } fragment F on Client { name }', null],
  ['   ', { code: 'EMPTY', place: null }],
  ['{ a(', { code: 'GRAPHQL_PARSE_FAILED', place: { line: 1, column: 5 } }],
  ['fragment F on Client { name }', { code: 'NO_OPERATION', place: null }],
  ['query A { a }\nquery B { b }', { code: 'MANY_OPERATIONS', place: { line: 2, column: 1 } }],
  ['\nmutation { act }', { code: 'READING_ONLY', place: { line: 2, column: 1 } }],
  ['query A { a } subscription B { b }', { code: 'READING_ONLY', place: { line: 1, column: 15 } }],
  [`{ ${'a '.repeat(2000)} }`, { code: 'TOO_MANY_TOKENS' }],
  ['x'.repeat(60_001), { code: 'TOO_LONG' }],
])('%#: %.40s', (text, unreadable) => {
  const read = readQuestion(text)
  if (unreadable === null) expect(read).toHaveProperty('operation.operation', 'query')
  else expect(read).toMatchObject({ unreadable })
})

test.each([
  ['', {}],
  ['{ "days": 7 }', { days: 7 }],
])('the variables %s', (text, variables) => expect(readVariables(text)).toEqual({ variables }))

test.each([
  ['[1]', 'VARIABLES_NO_OBJECT', null],
  ['7', 'VARIABLES_NO_OBJECT', null],
  ['{\n  "days": 7,\n}', 'VARIABLES_NOT_JSON', { line: 3, column: 1 }],
  ['{ days: 7 }', 'VARIABLES_NOT_JSON', { line: 1, column: 3 }],
  ['{ "days": ', 'VARIABLES_NOT_JSON', { line: 1, column: 11 }],
])('the variables %s are wrong', (text, code, place) => expect(readVariables(text)).toEqual({ wrong: { code, place } }))
