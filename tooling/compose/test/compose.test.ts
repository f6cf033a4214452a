import { buildSchema, Kind, parse, print, visit } from 'graphql'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/compose.ts'
import { smallGraph } from './small-graph.ts'

function codes(sdls: Record<string, string>): string[] {
  return (compose(sdls).problems ?? []).map(({ service, code }) => `${service ?? '-'} ${code}`)
}

describe('what is composed', () => {
  const { supergraphSdl = '', apiSdl = '' } = compose(smallGraph)

  test('names every service at its default address', () => {
    for (const [name, port] of Object.entries({ indications: 4001, eligibility: 4002, costs: 4003, cohorts: 4004 })) {
      expect(supergraphSdl).toMatch(
        new RegExp(`@join__graph\\(name: "${name}", url: "http://localhost:${port}/graphql"\\)`),
      )
    }
  })

  test('keeps who may ask what, for the gateway to enforce', () => {
    expect(supergraphSdl).toMatch(/client\(id: ID!\): Client .*@requiresScopes\(scopes: \[\["care:read"\]\]\)/)
    expect(supergraphSdl).toMatch(/viewer: String! @authenticated/)
  })

  test('shows clients one graph, without anything about services, and with the descriptions', () => {
    const api = buildSchema(apiSdl)
    expect(Object.keys(api.getQueryType()?.getFields() ?? {})).toEqual([
      'client',
      'programmes',
      'regions',
      'tariff',
      'viewer',
    ])
    expect(api.getType('Client')?.description).toBe('The pregnant woman or mother.')
    expect(apiSdl).not.toMatch(/join__|_entities|@link|@key/)
  })
})

describe('the same services give the same bytes', () => {
  const expected = compose(smallGraph)

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('in another order, shuffle %i', (seed) => {
    const random = randomFrom(seed)
    const mixed = Object.fromEntries(
      shuffle(Object.entries(smallGraph), random).map(([name, sdl]) => [name, shuffleSdl(sdl, random)]),
    )
    expect(mixed).not.toEqual(smallGraph)
    expect(compose(mixed)).toEqual(expected)
  })
})

describe('what does not fit is told as service, code and sentence', () => {
  test('SDL that does not parse, with the line; every such service at once', () => {
    const { problems } = compose({ ...smallGraph, costs: 'type Query {\n  tariff(: Int\n}', cohorts: 'nonsense' })
    expect(problems).toMatchObject([
      { service: 'cohorts', code: 'SYNTAX' },
      { service: 'costs', code: 'SYNTAX', sentence: expect.stringContaining('(line 2)') },
    ])
  })

  test('an unknown type', () => {
    const sdl = smallGraph.cohorts.replace('[Region!]!', '[Regionn!]!')
    expect(compose({ ...smallGraph, cohorts: sdl }).problems).toEqual([
      { service: 'cohorts', code: 'INVALID_GRAPHQL', sentence: 'Unknown type Regionn' },
    ])
  })

  test('two services that resolve the same field without sharing it', () => {
    const sdl = smallGraph.cohorts.replace('regions:', 'viewer: String! @authenticated regions:')
    expect(codes({ ...smallGraph, cohorts: sdl })).toEqual(['- INVALID_FIELD_SHARING'])
  })

  test('no service at all', () => {
    expect(compose({}).problems).toHaveLength(1)
  })

  test('a @requires that reads what may not be read by everybody who may ask the field', () => {
    const guarded = smallGraph.indications.replace(
      'hours: Float',
      'hours: Float @requiresScopes(scopes: [["care:read"]])',
    )
    expect(codes({ ...smallGraph, indications: guarded })).toEqual(['costs MISSING_TRANSITIVE_AUTH_REQUIREMENTS'])
  })
})

describe('what the composer gets wrong is refused before it composes', () => {
  test('an @interfaceObject', () => {
    const sdl = `${smallGraph.cohorts.replace('["@key"', '["@key", "@interfaceObject"')}
      type Place @key(fields: "id") @interfaceObject { id: ID! inhabitants: Int }`
    expect(codes({ ...smallGraph, cohorts: sdl })).toEqual(['cohorts NO_INTERFACE_OBJECT'])
  })

  test.each([
    ['the union in one service, its member in the other', 'Amount', 'Known'],
    ['the member in one service, the union in the other', 'Known', 'Amount'],
    ['also in lists', '[Amount!]!', '[Known!]!'],
  ])('a field with %s', (_, here, there) => {
    const shared = (type: string) => `
      extend type Source @shareable { amount: ${type} }
      union Amount = Known
      type Known @shareable { cents: Int }`
    const sdls = {
      ...smallGraph,
      indications: smallGraph.indications + shared(here),
      costs: smallGraph.costs + shared(there),
    }
    expect(codes(sdls)).toEqual(['indications ONE_TYPE_PER_FIELD'])
  })

  test.each([
    { reference: 'Region!', name: 'String!', found: ['indications OTHERS_MAY_BE_DOWN'] },
    { reference: '[Region!]!', name: 'String!', found: ['indications OTHERS_MAY_BE_DOWN'] },
    { reference: 'Region', name: 'String!', found: [] },
    { reference: 'Region!', name: 'String', found: [] },
  ])('a reference $reference to what another service names $name', ({ reference, name, found }) => {
    const sdls = {
      ...smallGraph,
      indications: `${smallGraph.indications.replace('indication: Indication', `indication: Indication region: ${reference}`)}
        type Region @key(fields: "code", resolvable: false) { code: String! }`,
      cohorts: smallGraph.cohorts.replace('name: String!', `name: ${name}`),
    }
    expect(codes(sdls)).toEqual(found)
  })

  test.each(['requires', 'federation__requires'])('@%s through a fragment', (name) => {
    const sdl = smallGraph.costs.replace(
      '@requires(fields: "hours waived")',
      `@${name}(fields: "hours ... on Indication { waived }")`,
    )
    expect(codes({ ...smallGraph, costs: sdl })).toEqual(['costs REQUIRES_WITHOUT_FRAGMENT'])
  })
})

describe('who may ask', () => {
  test.each(['interface Problem @authenticated { code: String }', 'interface Problem { code: String @authenticated }'])(
    'is not said on an interface: %s',
    (sdl) => {
      expect(codes({ ...smallGraph, cohorts: smallGraph.cohorts + sdl })).toEqual(['cohorts NO_AUTH_ON_INTERFACE'])
    },
  )

  test('is said on every field of the root, extensions and mutations too', () => {
    const sdl = `${smallGraph.cohorts} extend type Query { open: Int } type Mutation { change: Int }`
    expect(compose({ ...smallGraph, cohorts: sdl }).problems?.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Mutation.change'),
      expect.stringContaining('Query.open'),
    ])
  })
})

/** A small generator, so that a failing shuffle can be had again by its number. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
}

/** Mixes everything in an SDL whose order says nothing. */
function shuffleSdl(sdl: string, random: () => number): string {
  const mixed = visit(parse(sdl), {
    leave(node) {
      if (node.kind === Kind.LIST) return undefined
      const lists = Object.entries(node).filter(([, value]) => Array.isArray(value))
      return { ...node, ...Object.fromEntries(lists.map(([key, value]) => [key, shuffle(value as unknown[], random)])) }
    },
  })
  return print(mixed)
}
