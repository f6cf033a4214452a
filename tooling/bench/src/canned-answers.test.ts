import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, graphqlSync, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { createCannedAnswers, KEY, type Variables } from './canned-answers.ts'
import { CANNED_GRAPH } from './canned-graph.ts'
import { OPERATIONS } from './operations.ts'

const graph = {
  Query: {
    __typename: 'Query',
    client: {
      __typename: 'Client',
      id: KEY,
      name: 'Ada',
      party: { __typename: 'Client', name: 'Bep' },
      parties: [{ __typename: 'Person', name: 'Cor' }],
    },
  },
  Client: { __typename: 'Client', id: KEY, name: 'Ada' },
  Municipality: { __typename: 'Municipality', code: KEY, name: 'Heerlen' },
}

const ask = (query: string, variables: Variables): unknown =>
  JSON.parse(createCannedAnswers(graph)(query)(variables)) as unknown

test.each<[string, string, Variables, unknown]>([
  ['the key that was asked', 'query ($a: ID!) { client(id: $a) { id } }', { a: '7"' }, { client: { id: '7"' } }],
  ['labels', 'query ($a: ID!) { x: client(id: $a) { y: name } }', { a: '7' }, { x: { y: 'Ada' } }],
  [
    'fragments of the type that is there',
    `query ($a: ID!) { client(id: $a) { party { ... on Client { name } ... on Person { age } } ...Names } }
     fragment Names on Client { parties { __typename ... { name } } }`,
    { a: '7' },
    { client: { party: { name: 'Bep' }, parties: [{ __typename: 'Person', name: 'Cor' }] } },
  ],
  [
    'a field that is selected twice',
    'query ($a: ID!) { client(id: $a) { party { name } party { __typename } } }',
    { a: '7' },
    { client: { party: { name: 'Bep', __typename: 'Client' } } },
  ],
  [
    'entities, each by its own key',
    `query ($r: [_Any!]!, $s: [_Any!]!) {
       _entities(representations: $r) { ... on Client { id name } }
       m: _entities(representations: $s) { ... on Municipality { code } }
     }`,
    {
      r: [
        { __typename: 'Client', id: '1' },
        { __typename: 'Client', id: '2' },
      ],
      s: [{ __typename: 'Municipality', code: 'GM' }],
    },
    {
      _entities: [
        { id: '1', name: 'Ada' },
        { id: '2', name: 'Ada' },
      ],
      m: [{ code: 'GM' }],
    },
  ],
])('gives %s', (_, query, variables, data) => {
  expect(ask(query, variables)).toEqual({ data })
})

test('says which field is missing instead of leaving it out', () => {
  expect(() => ask('query ($a: ID!) { client(id: $a) { age } }', { a: '7' })).toThrow('no Client.age')
})

const schema = buildSchema(
  readFileSync(fileURLToPath(import.meta.resolve('@kraamketen/supergraph/api.graphql')), 'utf8'),
)

test.each(OPERATIONS)(
  '$name may be asked, and its canned answer given, by the graph as it is committed',
  ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
    const { data, errors } = graphqlSync({
      schema,
      source: query,
      rootValue: CANNED_GRAPH['Query'],
      variableValues: { id: KEY },
    })
    expect(errors).toBeUndefined()
    const canned: unknown = JSON.parse(createCannedAnswers(CANNED_GRAPH)(query)({ id: KEY }))
    expect(JSON.parse(JSON.stringify({ data }))).toEqual(canned)
  },
)
