import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { accessMarks, offeredSchema } from './offered-schema.ts'

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
const marks = accessMarks(
  parse(`
  type Query { client: Client @requiresScopes(scopes: [["care"]]) }
  type Client @requiresScopes(scopes: [["care"]]) { name: String }
  type Region { cost: Cost @requiresScopes(scopes: [["care"], ["chain", "cost"]]) }
`),
)
const offered = (...scopes: string[]) =>
  print(offeredSchema(contract, marks, { role: 'nurse', scopes })).replaceAll(/\s+/g, ' ')

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
    expect(() => buildASTSchema(offeredSchema(contract, marks, { role: 'nurse', scopes }))).not.toThrow()
})

test('what is for other roles is gone, whatever the scopes; one of the roles is enough', () => {
  const roles = accessMarks(
    parse(`
    type Query { search: Region @tag(name: "role-planner") @tag(name: "internal") }
    type Client @tag(name: "role-midwife") @tag(name: "role-nurse") @requiresScopes(scopes: [["care"]]) { name: String }
    type Cost @tag(name: "internal") { name: String }
  `),
  )
  const text = (role: string) => print(offeredSchema(contract, roles, { role, scopes: ['care'] }))
  expect(text('planner')).toContain('search(')
  expect(text('planner')).not.toContain('Client')
  expect(text('nurse')).toContain('type Client')
  expect(text('nurse')).not.toContain('search(')
  expect(text('mother')).toContain('type Cost')
})
