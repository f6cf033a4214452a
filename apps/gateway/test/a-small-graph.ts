import { EventEmitter, on } from 'node:events'
import { GraphQLError } from 'graphql'
import type { ServiceDefinition } from './a-service.ts'

const link = (...directives: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: [${directives.map((name) => `"@${name}"`).join(', ')}])`

const names = new Map(['Ada', 'Bep', 'Cor'].map((name, index) => [String(index + 1), name]))
const client = (id: string) => ({
  __typename: 'Client',
  id,
  name: names.get(id) ?? null,
  hours: 40 + (Number(id) || 0),
})

/** Who listens to renames can be counted: `listenerCount('renamed')`. */
export const renames = new EventEmitter()

/** Three services in the shape of the real ones, and ways to go wrong that the real ones must never have. */
export const smallGraph = {
  indications: {
    sdl: `
      ${link('key', 'authenticated', 'requiresScopes')}
      type Query {
        viewer: String! @authenticated
        client(id: ID!): Client @requiresScopes(scopes: [["care:read"]])
        clients: [Client!]! @requiresScopes(scopes: [["care:read"]])
        cohort: Cohort @requiresScopes(scopes: [["reference:read"]])
        notFound: String @authenticated
        sqlFault: String @authenticated
        echo(text: String!): String @authenticated
        born(on: Date!): String @authenticated
        party: Party @authenticated
      }
      type Mutation {
        rename(input: RenameInput!): Client @requiresScopes(scopes: [["care:write"]])
      }
      type Subscription {
        renamed(of: ID): Client @requiresScopes(scopes: [["care:read"]])
        counted: Int @authenticated
      }
      input RenameInput { id: ID! name: String! }
      union Party = Client | Cohort
      scalar Date
      type Client @key(fields: "id") @requiresScopes(scopes: [["care:read"]]) { id: ID! name: String hours: Float friend: Client }
      type Cohort { size: Int! secret: Int @requiresScopes(scopes: [["research:read"], ["care:write", "care:read"]]) client: Client }
    `,
    resolvers: {
      Query: {
        viewer: () => 'test',
        client: (_: unknown, { id }: { id: string }) => (names.has(id) ? client(id) : null),
        clients: () => [...names.keys()].map(client),
        cohort: () => ({ size: 3, secret: 1, client: client('1') }),
        notFound: () => {
          throw new GraphQLError('This referral was not found.', {
            extensions: { code: 'NOT_FOUND', argument: ['id'], remedy: 'Check the id.', stack: 'at /srv/app/db.ts:12' },
          })
        },
        sqlFault: () => {
          throw new Error('select * from client where bsn = 123456782 failed at /srv/app/db.ts:12 on db.internal:5432')
        },
        echo: (_: unknown, { text }: { text: string }) => text,
        born: (_: unknown, { on }: { on: string }) => on,
        party: () => client('1'),
      },
      Mutation: {
        rename: (_: unknown, { input }: { input: { id: string; name: string } }) => {
          const renamed = { ...client(input.id), name: input.name }
          renames.emit('renamed', renamed)
          return renamed
        },
      },
      Subscription: {
        renamed: {
          subscribe: () => on(renames, 'renamed'),
          resolve: ([renamed]: unknown[]) => renamed,
        },
        counted: {
          subscribe: async function* () {
            yield await Promise.resolve(1)
            yield 2
          },
          resolve: (count: number) => {
            if (count === 2) throw new GraphQLError('Two is not found.', { extensions: { code: 'NOT_FOUND' } })
            return count
          },
        },
      },
      Client: {
        __resolveReference: ({ id }: { id: string }) => client(id),
        friend: ({ id }: { id: string }) => client(id === '1' ? '2' : '1'),
      },
      Party: { __resolveType: () => 'Client' },
    },
  },
  eligibility: {
    sdl: `
      ${link('key', 'requiresScopes')}
      type Query { programmes: [String!] @requiresScopes(scopes: [["reference:read"]]) }
      type Client @key(fields: "id") { id: ID! waived: Boolean @requiresScopes(scopes: [["care:read"]]) }
    `,
    resolvers: {
      Query: { programmes: () => ['flex'] },
      Client: { __resolveReference: ({ id }: { id: string }) => ({ id, waived: id === '1' }) },
    },
  },
  costs: {
    sdl: `
      ${link('key', 'external', 'requires', 'requiresScopes')}
      type Query { tariff: Int @requiresScopes(scopes: [["reference:read"]]) }
      type Client @key(fields: "id") {
        id: ID!
        hours: Float @external
        waived: Boolean @external
        estimate: Estimate @requires(fields: "hours waived") @requiresScopes(scopes: [["care:read"]])
      }
      type Estimate { cents: Int lines: [String!]! }
    `,
    resolvers: {
      Query: { tariff: () => 5280 },
      Client: {
        __resolveReference: (reference: object) => reference,
        estimate: ({ hours, waived }: { hours?: number; waived?: boolean | null }) =>
          hours === undefined || typeof waived !== 'boolean'
            ? null
            : { cents: waived ? 0 : hours * 100, lines: ['CARE_HOURS'] },
      },
    },
  },
} satisfies Record<string, ServiceDefinition>
