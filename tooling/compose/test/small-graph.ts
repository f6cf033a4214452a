const link = (...directives: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: [${directives.map((name) => `"@${name}"`).join(', ')}])`

/** Four services in the shape of the real ones: an entity that each adds to, a shared type, a `@requires` over services. */
export const smallGraph = {
  indications: `
    ${link('key', 'shareable', 'authenticated', 'requiresScopes')}
    type Query {
      client(id: ID!): Client @requiresScopes(scopes: [["care:read"]])
      viewer: String! @authenticated
    }
    "The pregnant woman or mother."
    type Client @key(fields: "id") { id: ID! name: String! indication: Indication }
    type Indication @key(fields: "id") { id: ID! hours: Float source: Source! }
    type Source @shareable { title: String! year: Int }
    enum Language { NL EN }
  `,
  eligibility: `
    ${link('key', 'authenticated')}
    type Query { programmes: [String!]! @authenticated }
    type Indication @key(fields: "id") { id: ID! waived(language: Language = NL): Boolean }
    enum Language { NL EN }
  `,
  costs: `
    ${link('key', 'shareable', 'external', 'requires', 'authenticated')}
    type Query { tariff(at: String!): Int @authenticated }
    type Indication @key(fields: "id") {
      id: ID!
      hours: Float @external
      waived(language: Language = NL): Boolean @external
      estimate: Int @requires(fields: "hours waived")
    }
    type Source @shareable { title: String! year: Int }
    enum Language { NL EN }
  `,
  cohorts: `
    ${link('key', 'authenticated')}
    type Query { regions: [Region!]! @authenticated }
    type Region @key(fields: "code") { code: String! name: String! }
  `,
}
