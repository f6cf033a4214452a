import { expect, test } from 'vitest'
import { readEnvironment, subgraphVariables, variable } from './environment.ts'

const complete = {
  PORT: '4001',
  DATABASE_URL: 'postgres://indications@localhost:5433/kraamketen_care',
  IDENTITY_ISSUER: 'http://localhost:3001',
  IDENTITY_JWKS_URL: 'http://localhost:3001/jwks',
  TOKEN_AUDIENCE: 'urn:kraamketen:graph',
  GATEWAY_SIGNATURE_KEY: Buffer.alloc(32, 1).toString('base64'),
}

test('a complete environment is read', () => {
  expect(readEnvironment(subgraphVariables, complete)).toMatchObject({
    PORT: 4001,
    TOKEN_AUDIENCE: 'urn:kraamketen:graph',
  })
})

test('everything wrong is named at once', () => {
  const { DATABASE_URL: _, ...rest } = complete
  const read = () => readEnvironment(subgraphVariables, { ...rest, PORT: '70000', GATEWAY_SIGNATURE_KEY: 'short' })
  expect(read).toThrow(/PORT is above 65535[\s\S]*DATABASE_URL is missing[\s\S]*GATEWAY_SIGNATURE_KEY is not 32 bytes/)
})

test('no value is shown in the error', () => {
  expect(() => readEnvironment({ SECRET: variable.key }, { SECRET: 'hunter2' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  )
})
