import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GraphQLError, Kind, parse } from 'graphql'

export type Supergraph = {
  sdl: string
  /** Names of the services it is composed of. */
  services: readonly string[]
}

/** The supergraph cannot be served; `message` says what to do. */
export class SupergraphProblem extends Error {
  override readonly name = 'SupergraphProblem'
}

/** The composed and committed graph. It is never composed here: what is served is what was reviewed. */
export function readCommittedSupergraph(): string {
  const path = fileURLToPath(import.meta.resolve('@kraamketen/supergraph/supergraph.graphql'))
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new SupergraphProblem('The supergraph was not found. Run `npm run generate` to compose it.')
  }
}

/** @throws SupergraphProblem when the text is not a supergraph, or names a service without an address */
export function readSupergraph(sdl: string, addresses: Readonly<Record<string, URL>>): Supergraph {
  const services = servicesOf(sdl)
  const unknown = services.filter((name) => !Object.hasOwn(addresses, name))
  if (unknown.length > 0) {
    throw new SupergraphProblem(
      `The supergraph names ${unknown.join(', ')}, and the environment gives no address for it.`,
    )
  }
  return { sdl, services }
}

function servicesOf(sdl: string): string[] {
  let document
  try {
    document = parse(sdl, { noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new SupergraphProblem(
      `The supergraph is not valid GraphQL: ${error.message} Run \`npm run generate\` to compose it anew.`,
    )
  }
  const graphs = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  )
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  const names = values.flatMap(({ directives }) =>
    (directives ?? []).flatMap(({ arguments: given }) =>
      (given ?? []).flatMap(({ name, value }) =>
        name.value === 'name' && value.kind === Kind.STRING ? [value.value] : [],
      ),
    ),
  )
  if (names.length === 0) {
    throw new SupergraphProblem('The supergraph names no service. Run `npm run generate` to compose it anew.')
  }
  return names
}
