import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { describedAt } from './described-at.ts'

const schema = buildSchema(`
  type Query { """One client.""" client("""Her id.""" id: ID!): Client }
  type Client { name: String }
`)
const query = '{ client(id: "1") { name } }'

test.each([
  ['client', 'client: Client', 'One client.'],
  ['id', 'id: ID!', 'Her id.'],
  ['name', 'name: String', ''],
])('%s is told what it is', (word, signature, description) => {
  const from = query.indexOf(word)
  expect(describedAt(schema, query, from + 1)).toEqual({ from, to: from + word.length, signature, description })
})

test('elsewhere, and in what cannot be read, nothing is', () => {
  expect(describedAt(schema, query, 0)).toBeNull()
  expect(describedAt(schema, '{ client(', 3)).toBeNull()
})
