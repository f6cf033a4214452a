import { readFileSync } from 'node:fs'
import { type GraphQLObjectType, type GraphQLUnionType, assertUnionType, buildSchema, getNullableType } from 'graphql'
import { askAs } from './ask.ts'

export const api = buildSchema(
  readFileSync(new URL('../../../packages/supergraph/api.graphql', import.meta.url), 'utf8'),
)

/** What a mutation answered: its result, or the problem that it names. */
export interface Outcome {
  readonly __typename: string
  readonly id?: string
  readonly code?: string
  readonly message?: string
  readonly path?: readonly string[]
  readonly remedy?: string
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads the shape that its own selection asked for
  readonly [field: string]: any
}

/** Every act that the graph has, in the order of its names. */
export function mutations() {
  return Object.values(api.getMutationType()?.getFields() ?? {})
}

/** Acts through the gateway as one of the demonstration's users, with what a mutation takes as its input. */
export async function act(
  user: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  selection?: string,
): Promise<Outcome> {
  const field = api.getMutationType()?.getFields()[mutation]
  if (field === undefined) throw new Error(`The graph has no mutation ${mutation}.`)
  const declare = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const pass = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const result = resultOf(assertUnionType(getNullableType(field.type)))
  const selected = selection ?? ('id' in result.getFields() ? 'id' : '__typename')
  const parts = `... on Problem { code message path remedy } ... on ${result.name} { ${selected} }`
  const query = `mutation (${declare}) { answer: ${mutation}(${pass}) { __typename ${parts} } }`
  const { body } = await askAs(user, query, field.args.some(({ name }) => name === 'input') ? { input } : input)
  const answer = (body.data as { answer: Outcome | null } | undefined)?.answer
  const [error] = body.errors ?? []
  if (answer !== undefined && answer !== null && error === undefined) return answer
  return { __typename: 'Error', code: String(error?.extensions?.['code']), message: error?.message ?? '' }
}

/** The same, for an act that must succeed. */
export async function done(
  user: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  selection?: string,
): Promise<Outcome> {
  const answer = await act(user, mutation, input, selection)
  if (answer.code === undefined) return answer
  throw new Error(`${user} could not ${mutation}: ${JSON.stringify(answer)}`)
}

/** The one member of a result that is no problem. */
function resultOf(union: GraphQLUnionType): GraphQLObjectType {
  const found = union.getTypes().find((type) => !type.getInterfaces().some(({ name }) => name === 'Problem'))
  if (found === undefined) throw new Error(`${union.name} has problems only.`)
  return found
}
