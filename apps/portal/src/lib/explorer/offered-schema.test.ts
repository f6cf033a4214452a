import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { offeredSchema, scopeMarks } from './offered-schema.ts'

const contract = parse(`
  type Query { region: Region client: Client anything: Anything search(filter: Filter): Region }
  type Mutation { act: Region }
  type Region { name: String cost: Cost client: Client }
  type Cost implements Named { name: String cents: Int @deprecated }
  type Client implements Named { name: String }
  type Only { client: Client }
  interface Named { name: String }
  union Anything = Region | Client
  input Filter { kind: Kind }
  enum Kind { ONE }
  enum Unused { ONE }
`)
const marks = scopeMarks(
  parse(`
  type Query { client: Client @requiresScopes(scopes: [["care"]]) }
  type Client @requiresScopes(scopes: [["care"]]) { name: String }
  type Region { cost: Cost @requiresScopes(scopes: [["care"], ["chain", "cost"]]) }
`),
)
const offered = (...scopes: string[]) => print(offeredSchema(contract, marks, scopes)).replaceAll(/\s+/g, ' ')

test('what a scope does not open is gone, and so is what leads to it alone', () => {
  const text = offered()
  expect(text).toContain('type Query { region: Region anything: Anything search(filter: Filter): Region }')
  expect(text).toContain('type Region { name: String }')
  expect(text).toContain('union Anything = Region')
  expect(text).toContain('enum Kind')
  expect(text).not.toMatch(/Client|Cost|Only|Unused|Mutation/)
})

test('one set of scopes is enough, and all of that set', () => {
  expect(offered('chain')).not.toContain('Cost')
  expect(offered('chain', 'cost')).toContain('cost: Cost')
  expect(offered('care')).toContain('type Region { name: String cost: Cost client: Client }')
})

test('what is offered is a schema', () => {
  for (const scopes of [[], ['care'], ['chain', 'cost']])
    expect(() => buildASTSchema(offeredSchema(contract, marks, scopes))).not.toThrow()
})
