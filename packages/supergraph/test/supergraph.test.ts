import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, Kind, parse } from 'graphql'
import { expect, test } from 'vitest'

function read(name: 'supergraph.graphql' | 'api.graphql'): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@kraamketen/supergraph/${name}`)), 'utf8')
}

test('the supergraph parses and names the four services', () => {
  const graphs = parse(read('supergraph.graphql')).definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  )
  const names = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? graphs.values?.map(({ name }) => name.value) : []
  expect(names).toEqual(['COHORTS', 'COSTS', 'ELIGIBILITY', 'INDICATIONS'])
})

test('the graph that clients see is a schema, and tells nothing of services', () => {
  const api = read('api.graphql')
  expect(buildSchema(api).getQueryType()?.getFields()).toHaveProperty('referral')
  expect(api).not.toMatch(/join__|_entities|_service|localhost/)
})
