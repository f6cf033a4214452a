import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

const complete = {
  PORT: '3001',
  IDENTITY_ISSUER: 'http://localhost:3001',
  PORTAL_ORIGIN: 'http://localhost:3000',
  IDENTITY_CLIENT_SECRET: 'x'.repeat(32),
  DATA_DIRECTORY: '/var/lib/kraamketen',
}

test('a complete environment is read', () => {
  expect(readEnvironment(complete)).toEqual({
    port: 3001,
    issuer: 'http://localhost:3001',
    portalOrigin: 'http://localhost:3000',
    portalClientSecret: 'x'.repeat(32),
    dataDirectory: '/var/lib/kraamketen',
  })
})

test('everything that is missing is named at once', () => {
  expect(() => readEnvironment({})).toThrow(
    /PORT[^]*IDENTITY_ISSUER[^]*PORTAL_ORIGIN[^]*IDENTITY_CLIENT_SECRET[^]*DATA_DIRECTORY/,
  )
})

test.each([
  { PORT: '0' },
  { PORT: '65536' },
  { PORT: '30.1' },
  { PORT: 'abc' },
  { IDENTITY_ISSUER: 'http://localhost:3001/' },
  { IDENTITY_ISSUER: 'localhost:3001' },
  { PORTAL_ORIGIN: 'http://localhost:3000/portal' },
  { PORTAL_ORIGIN: 'javascript:alert(1)' },
  { IDENTITY_CLIENT_SECRET: 'x'.repeat(31) },
  { DATA_DIRECTORY: 'data' },
])('%o is refused by name', (wrong) => {
  expect(() => readEnvironment({ ...complete, ...wrong })).toThrow(Object.keys(wrong)[0])
})

test('production is refused in one line, whatever else is set', () => {
  expect(() => readEnvironment({ ...complete, NODE_ENV: 'production' })).toThrow(
    /^identity refuses NODE_ENV=production: .+$/,
  )
})
