import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLInputType,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  getNamedType,
  isObjectType,
  isInterfaceType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { askAs } from '../src/ask.ts'

const schema = buildSchema(readFileSync(new URL('../../../packages/supergraph/api.graphql', import.meta.url), 'utf8'))

/** Values that no form gives, for every kind of text. */
const HOSTILE = [
  '',
  ' ',
  'x'.repeat(10_000),
  "'; drop table indications.client; --",
  '\u0000',
  '\ud800',
  '\u202e',
  '0026-03-14',
  '2926-03-14',
  '2026-02-30',
  '019a0000-0000-7000-8000-00000000ffff',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '=1+1',
]
const SECRETS = /select |insert |\.ts:|node_modules|127\.0\.0\.1|localhost|at Object|postgres|stack|kysely/i

/** A value of this type with the hostile text wherever a text fits. */
function fill(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return fill(type.ofType, text)
  if (isListType(type)) return [fill(type.ofType, text)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, fill(field.type, text)]))
  }
  switch (type.name) {
    case 'Int':
      return text === '' ? -1 : 2_147_483_647
    case 'Float':
      return text === '' ? -1.5 : 1e308
    case 'Boolean':
      return true
    default:
      return text
  }
}

function operation(kind: 'query' | 'mutation', field: string, args: readonly GraphQLArgument[]): string {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!
  const type = getNamedType(root.getFields()[field]!.type)
  const composite = isObjectType(type) || isInterfaceType(type) || isUnionType(type)
  const declare = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const pass = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const problem = kind === 'mutation' ? ' ... on Problem { code message path remedy }' : ''
  const selection = composite ? ` { __typename${problem} }` : ''
  return `${kind} ${args.length > 0 ? `(${declare})` : ''} { answer: ${field}${args.length > 0 ? `(${pass})` : ''}${selection} }`
}

const fields = (['query', 'mutation'] as const).flatMap((kind) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  return Object.values(root?.getFields() ?? {})
    .filter(({ args }) => args.length > 0)
    .map(({ name, args }) => ({ kind, name, args }))
})

describe.each(fields)('$kind $name', ({ kind, name, args }) => {
  test('says what is wrong with everything hostile, and gives nothing of itself away', async () => {
    const query = operation(kind, name, args)
    for (const text of HOSTILE) {
      const variables = Object.fromEntries(args.map((arg) => [arg.name, fill(arg.type, text)]))
      const { status, body } = await askAs('noor', query, variables)
      const given = JSON.stringify({ name, text: text.slice(0, 40), body })
      expect(status, given).toBeLessThan(500)
      expect(JSON.stringify(body.errors ?? []).replaceAll(text || '\uffff', ''), given).not.toMatch(SECRETS)
      for (const { extensions, path } of body.errors ?? []) {
        expect(extensions?.code, given).toMatch(
          /^(INVALID_INPUT|NOT_FOUND|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|FORBIDDEN)$/,
        )
        if (extensions?.code === 'INVALID_INPUT' || extensions?.code === 'NOT_FOUND') {
          expect(path, given).toEqual(['answer'])
          expect(extensions.argument, given).not.toEqual([])
          expect(extensions.remedy, given).toBeTruthy()
        }
      }
      const answer = body.data?.answer as { code?: string; path?: string[]; remedy?: string } | null | undefined
      if (answer?.code !== undefined) expect(answer.path?.length, given).toBeGreaterThan(0)
    }
  })
})
