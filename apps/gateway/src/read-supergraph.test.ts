import { expect, test } from 'vitest'
import { readCommittedSupergraph, readSupergraph } from './read-supergraph.ts'

const everywhere = Object.fromEntries(
  ['indications', 'eligibility', 'costs', 'cohorts'].map((name) => [name, new URL('http://localhost:1/graphql')]),
)

test('the committed supergraph is read, and every service of it has an address', () => {
  expect(readSupergraph(readCommittedSupergraph(), everywhere).services.toSorted()).toEqual(
    Object.keys(everywhere).toSorted(),
  )
})

test('a service without an address is named', () => {
  const { costs: _, ...others } = everywhere
  expect(() => readSupergraph(readCommittedSupergraph(), others)).toThrow(
    'names costs, and the environment gives no address',
  )
})

test.each([
  ['half a file', 'type Query {', 'not valid GraphQL'],
  ['an empty file', '', 'not valid GraphQL'],
  ['another schema', 'type Query { viewer: String }', 'names no service'],
])('%s says what is wrong and what to run', (_, sdl, problem) => {
  expect(() => readSupergraph(sdl, everywhere)).toThrow(problem)
  expect(() => readSupergraph(sdl, everywhere)).toThrow('npm run generate')
})
