import { compose } from '@kraamketen/compose'
import { expect, test } from 'vitest'
import { startGateway } from '../src/start-gateway.ts'
import { smallSupergraph } from './a-gateway.ts'
import { AUDIENCE } from './a-token-issuer.ts'

const nowhere = new URL('http://localhost:1/graphql')
const environment = {
  port: 0,
  issuer: 'http://localhost:1',
  jwksUrl: new URL('http://localhost:1/jwks'),
  audience: AUDIENCE,
  signatureKey: Buffer.alloc(32),
  serviceUrls: { indications: nowhere, eligibility: nowhere, costs: nowhere },
  introspection: false,
}

test.each([
  ['a field of the root that anybody may ask', /(?<=viewer: String!) @authenticated/],
  [
    'a supergraph whose access rules were lost',
    / @(requiresScopes\(scopes: \[\[.*?\]\]\)|authenticated)(?= *$| @| \{)/gm,
  ],
])('does not start with %s', async (_, rule) => {
  const sdl = smallSupergraph().replace(rule, '')
  await expect(startGateway(environment, sdl, () => {})).rejects.toThrow(
    /^Access is not checked: anybody may ask Query\./,
  )
})

test('does not start with a graph that cannot be planned, and says what to run', async () => {
  const sdl = smallSupergraph().replace('query: Query', 'query: Nothing')
  await expect(startGateway(environment, sdl, () => {})).rejects.toThrow('npm run generate')
})

test('starts while no service is there yet', async () => {
  expect(compose({}).problems).toBeDefined()
  const gateway = await startGateway(environment, smallSupergraph())
  expect(await (await fetch(`http://localhost:${gateway.port}/health`)).json()).toEqual({ status: 'ok' })
  await gateway.stop()
})
