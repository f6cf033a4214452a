import { buildSchema, getVariableValues, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { graphqlMessage } from './graphql-message.ts'
import { readQuestion } from './read-question.ts'

const schema = buildSchema(`
  type Query { region(code: ID!, kind: Kind): Region count: Int }
  type Region { name: String }
  enum Kind { ONE }
`)

test.each([
  ['{ region(code: "a") { nme } }', 'Het veld “nme” bestaat niet bij “Region”.'],
  ['{ region(code: "a") }', 'Het veld “region” is een “Region”: zet er accolades achter met de velden die u wilt.'],
  ['{ count { x } }', 'Het veld “count” is een “Int” en heeft geen velden: haal de accolades weg.'],
  ['{ region { name } }', 'Bij “region” hoort de waarde “code” (ID!); die ontbreekt.'],
  ['{ region(code: "a", x: 1) { name } }', 'Het veld “Query.region” kent geen waarde “x”.'],
  ['{ region(code: "a", kind: TWO) { name } }', '“TWO” is geen waarde van “Kind”.'],
  ['{ region(code: $code) { name } }', 'De variabele “$code” staat niet achter de naam van de vraag.'],
  ['query Q($x: Int) { count }', 'De variabele “$x” wordt niet gebruikt.'],
  ['query Q($x: Int) { region(code: $x) { name } }', 'De variabele “$x” is een “Int”, maar hier hoort een “ID!”.'],
  ['{ count ...F }', 'Het fragment “F” staat er niet bij.'],
])('%s', (query, dutch) => {
  const said = validate(schema, parse(query)).map(({ message }) => graphqlMessage(message, 'nl'))
  expect(said).toContain(dutch)
})

test('what the gateway says of a variable that is missing or wrong', () => {
  const { operation } = readQuestion('query Q($code: ID!) { region(code: $code) { name } }') as never
  const said = getVariableValues(schema, operation['variableDefinitions'], {}).errors?.map(({ message }) => message)
  expect(graphqlMessage(said?.[0] ?? '', 'nl')).toBe('De variabele “$code” (ID!) ontbreekt. Zet hem bij de variabelen.')
})

test.each([
  ['{ region(', 'De vraag is niet af: hier ontbreekt een naam of een accolade.'],
  ['{ region(code: "a) }', 'Een tekst is niet afgesloten met een aanhalingsteken.'],
  ['{ region ] }', 'Hier staat "]", maar er wordt Name verwacht.'],
  ['{ region? }', 'Het teken "?" kan hier niet staan.'],
])('%s cannot be read', (query, dutch) => {
  const read = readQuestion(query)
  expect('unreadable' in read ? graphqlMessage(read.unreadable.message, 'nl') : null).toBe(dutch)
})

test('in English it is what GraphQL says, and nothing is guessed', () =>
  expect(graphqlMessage('Cannot query field "nme" on type "Region". Did you mean "name"?', 'en')).toBe(
    'Cannot query field "nme" on type "Region".',
  ))
