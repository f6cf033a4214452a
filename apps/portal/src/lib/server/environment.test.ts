import { expect, test } from 'vitest'
import { EnvironmentProblem, readEnvironment } from './environment.ts'

const complete = {
  PORT: '3000',
  ORIGIN: 'http://localhost:3000',
  DATABASE_URL: 'postgresql://portal@localhost:5433/kraamketen_portal',
  GATEWAY_URL: 'http://localhost:4000/graphql',
  IDENTITY_ISSUER: 'http://localhost:3001',
  IDENTITY_CLIENT_ID: 'kraamketen-portal',
  IDENTITY_CLIENT_SECRET: 'a secret',
  TOKEN_AUDIENCE: 'urn:kraamketen:graph',
  SESSION_KEY: Buffer.alloc(32, 7).toString('base64'),
}

test('a complete set of variables is read', () => {
  expect(readEnvironment(complete)).toMatchObject({
    port: 3000,
    clientId: 'kraamketen-portal',
    audience: 'urn:kraamketen:graph',
  })
})

test('everything that is wrong is told at once', () => {
  const problem = (() => {
    try {
      return readEnvironment({ PORT: '0', ORIGIN: 'http://localhost:3000/', SESSION_KEY: 'short' })
    } catch (error) {
      return error
    }
  })()
  expect(problem).toBeInstanceOf(EnvironmentProblem)
  const lines = (problem as EnvironmentProblem).message.split('\n').slice(1)
  expect(lines.map((line) => line.split(' ')[1]).sort()).toEqual(Object.keys(complete).sort())
})

test.each([
  ['http on a network', 'ORIGIN', 'http://portal.example.nl'],
  ['an origin with a path', 'ORIGIN', 'https://portal.example.nl/portaal'],
  ['another protocol', 'ORIGIN', 'ftp://localhost'],
  ['a provider over http on a network', 'IDENTITY_ISSUER', 'http://identity.example.nl'],
  ['a key of 31 bytes', 'SESSION_KEY', Buffer.alloc(31).toString('base64')],
  ['a port of text', 'PORT', '3000a'],
  ['another database', 'DATABASE_URL', 'mysql://localhost/portal'],
])('%s is refused', (_, name, value) => {
  expect(() => readEnvironment({ ...complete, [name]: value })).toThrow(name)
})

test('a map is not needed, and one that cannot be used is told like everything else', () => {
  expect(readEnvironment(complete).regionMap).toBeNull()
  expect(() => readEnvironment({ ...complete, REGION_MAP: '/nowhere/regions.json', PORT: '0' })).toThrow(
    /- PORT is not.*\n- REGION_MAP is not a map of the GGD regions: there is no file \/nowhere\/regions\.json/,
  )
})
