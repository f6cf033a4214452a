import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const complete = {
  PORT: '4000',
  IDENTITY_ISSUER: 'http://localhost:3001',
  IDENTITY_JWKS_URL: 'http://localhost:3001/jwks',
  TOKEN_AUDIENCE: 'urn:kraamketen:graph',
  GATEWAY_SIGNATURE_KEY: Buffer.alloc(32, 1).toString('base64'),
  INDICATIONS_URL: 'http://localhost:4001/graphql',
  ELIGIBILITY_URL: 'http://localhost:4002/graphql',
  COSTS_URL: 'http://localhost:4003/graphql',
  COHORTS_URL: 'http://localhost:4004/graphql',
}

test('a complete environment is read, without introspection unless it is asked for', () => {
  const environment = readEnvironment(complete)
  expect(environment).toMatchObject({ port: 4000, issuer: 'http://localhost:3001', introspection: false })
  expect(environment.signatureKey).toEqual(Buffer.alloc(32, 1))
  expect(Object.keys(environment.serviceUrls)).toEqual(['indications', 'eligibility', 'costs', 'cohorts'])
  expect(readEnvironment({ ...complete, GATEWAY_INTROSPECTION: 'on' }).introspection).toBe(true)
})

test('everything that is missing is named at once', () => {
  const names = Object.keys(complete).join('[^]*')
  expect(() => readEnvironment({})).toThrow(new RegExp(names))
})

test.each([
  { PORT: '65536' },
  { IDENTITY_ISSUER: 'localhost' },
  { IDENTITY_JWKS_URL: 'file:///etc/passwd' },
  { GATEWAY_SIGNATURE_KEY: Buffer.alloc(31).toString('base64') },
  { COSTS_URL: 'costs:4003' },
  { GATEWAY_INTROSPECTION: 'yes' },
])('%o is refused by name', (wrong) => {
  expect(() => readEnvironment({ ...complete, ...wrong })).toThrow(`${Object.keys(wrong)[0] ?? ''} is not`)
})
