import api from '@kraamketen/supergraph/api.graphql?raw'
import supergraph from '@kraamketen/supergraph/supergraph.graphql?raw'
import { type Role, SCOPES_OF } from '@kraamketen/kraamzorg'
import { type GraphQLSchema, buildASTSchema, parse, print } from 'graphql'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { accessMarks, offeredSchema } from '../../explorer/offered-schema.ts'

/** What a role may ask of the graph. */
export interface Contract {
  readonly schema: GraphQLSchema
  /** As GraphQL's schema language; the editor completes from it. */
  readonly text: string
  readonly gzipped: Buffer<ArrayBuffer>
  /** Another text has another version. */
  readonly version: string
}

const contracts = new Map<Role, Contract>()
const whole = lazy(() => ({ document: parse(api, { noLocation: true }), marks: accessMarks(parse(supergraph)) }))

/** Made when the first of a role asks, from the graph as it was when the portal was built. */
export function contractOf(role: Role): Contract {
  const known = contracts.get(role)
  if (known !== undefined) return known
  const contract = make(role)
  contracts.set(role, contract)
  return contract
}

function make(role: Role): Contract {
  const document = offeredSchema(whole().document, whole().marks, { role, scopes: SCOPES_OF[role] })
  const text = `${print(document)}\n`
  return {
    schema: buildASTSchema(document),
    text,
    gzipped: gzipSync(text),
    version: createHash('sha256').update(text).digest('base64url').slice(0, 12),
  }
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
