import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { searchSchema, typePage } from './type-page.ts'

const schema = buildSchema(`
  type Query {
    """One client (NL: cliënt)."""
    client("""Her id.""" id: ID!): Client
    handovers: [Client!]!
  }
  """A woman."""
  type Client { name: String kind: Kind }
  enum Kind { """The first.""" ONE TWO }
  union Anything = Client
  input Filter { kind: Kind! }
`)

test('a type says its fields, what each takes and what it returns', () => {
  expect(typePage(schema, 'Query')).toMatchObject({
    kind: 'question',
    fields: [
      {
        name: 'client',
        type: 'Client',
        description: 'One client (NL: cliënt).',
        takes: [{ name: 'id', type: 'ID!', named: 'ID', description: 'Her id.' }],
      },
      { name: 'handovers', type: '[Client!]!', named: 'Client', takes: [] },
    ],
  })
  expect(typePage(schema, 'Kind')).toMatchObject({
    kind: 'enum',
    values: [{ name: 'ONE', description: 'The first.' }, {}],
  })
  expect(typePage(schema, 'Anything')).toMatchObject({ kind: 'union', possible: ['Client'] })
  expect(typePage(schema, 'Filter')).toMatchObject({ kind: 'input', fields: [{ name: 'kind', type: 'Kind!' }] })
})

test.each(['Nothing', '__Schema', ''])('there is no page of %j', (name) => expect(typePage(schema, name)).toBeNull())

test('is searched by name and by words of the field', () => {
  expect(searchSchema(schema, 'cliënt')).toEqual([
    { type: 'Query', field: 'client', description: 'One client (NL: cliënt).' },
  ])
  expect(searchSchema(schema, 'KIND').map(({ type, field }) => field ?? type)).toEqual(['kind', 'Kind', 'kind'])
  expect(searchSchema(schema, ' ')).toEqual([])
  expect(searchSchema(schema, 'client zzz')).toEqual([])
})
