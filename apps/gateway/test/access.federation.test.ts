import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTokenVerifier } from '../src/verify-token.ts'
import { aGateway } from './a-gateway.ts'
import { AUDIENCE, type TokenOptions } from './a-token-issuer.ts'

let gateway: Awaited<ReturnType<typeof aGateway>>
beforeAll(async () => {
  gateway = await aGateway()
})
afterAll(() => gateway.stop())
beforeEach(() => {
  for (const { received } of Object.values(gateway.services)) received.length = 0
})

function calls(): number {
  return Object.values(gateway.services).reduce((sum, { received }) => sum + received.length, 0)
}

describe('without a valid token: 401, a challenge, and no service is asked', () => {
  const attempts: [string, TokenOptions][] = [
    ['expired more than the clocks may differ', { expiresIn: -6 }],
    ['not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 60 } }],
    ['for another audience', { audience: 'urn:elsewhere' }],
    ['from another issuer', { issuer: 'http://localhost:1' }],
    ['an identity token', { header: { typ: 'JWT' } }],
    ['signed by somebody else', { forged: true }],
    ['with an unknown key', { header: { kid: 'unknown' }, forged: true }],
    ['with a key of its own in the header', { header: { jku: 'http://localhost:1/jwks' }, forged: true }],
    ['without expiry', { without: 'exp' }],
    ['without subject', { without: 'sub' }],
    ['without role', { without: 'role' }],
    ['without scope', { without: 'scope' }],
    ['with a role that does not exist', { claims: { role: 'admin' } }],
    ['with a list for a scope', { claims: { scope: ['care:read'] } }],
  ]
  test.each(attempts)('%s', async (_, options) => {
    await refused(`Bearer ${await gateway.issuer.token('midwife', options)}`)
  })

  test('algorithm none', () => refused(`Bearer ${gateway.issuer.unsigned()}`))
  test('the public key used as a shared secret', async () =>
    refused(`Bearer ${await gateway.issuer.publicKeyAsSecret()}`))
  test('another scope pasted in front of an old signature', async () => {
    const [header, , signature] = (await gateway.issuer.token('mother')).split('.')
    const claims = {
      sub: 'x',
      role: 'midwife',
      scope: 'care:write',
      iss: gateway.issuer.issuer,
      aud: AUDIENCE,
      exp: 9_999_999_999,
    }
    await refused(
      `Bearer ${header ?? ''}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature ?? ''}`,
    )
  })
  test.each(['', 'Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic dXNlcjpwYXNz', `Bearer ${'x'.repeat(10_000)}`])(
    'header %s',
    refused,
  )

  test('no header at all: a challenge without an error, as the standard asks', async () => {
    const { status, headers, errors } = await gateway.post({ query: '{ __typename }' })
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer realm="kraamketen"')
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })

  test('a header of a megabyte: 431', async () => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${'x'.repeat(1_000_000)}` },
    })
    expect(response.status).toBe(431)
  })

  async function refused(authorization: string) {
    const { status, headers, errors, data } = await gateway.post({ query: '{ viewer }' }, { authorization })
    expect({ status, data }).toEqual({ status: 401, data: null })
    expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="kraamketen"/)
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }])
    expect(calls()).toBe(0)
  }
})

test.each([{ expiresIn: -3 }, { claims: { nbf: Math.floor(Date.now() / 1000) + 3 } }])(
  'clocks may differ three seconds: %o',
  async (options) => {
    const authorization = `Bearer ${await gateway.issuer.token('midwife', options)}`
    expect(await gateway.post({ query: '{ viewer }' }, { authorization })).toMatchObject({ status: 200 })
  },
)

test('a thousand unknown keys make the issuer be asked a few times only', async () => {
  const before = gateway.issuer.fetches()
  const forged = await gateway.issuer.token('midwife', { header: { kid: 'unknown' }, forged: true })
  await Promise.all(
    Array.from({ length: 200 }, () => gateway.post({ query: '{ viewer }' }, { authorization: `Bearer ${forged}` })),
  )
  expect(gateway.issuer.fetches() - before).toBeLessThanOrEqual(2)
})

test('a token that was verified ends when it expires, not when it is forgotten', async () => {
  let now = Date.now()
  const verify = createTokenVerifier(
    { issuer: gateway.issuer.issuer, jwksUrl: gateway.issuer.jwksUrl, audience: AUDIENCE },
    () => now,
  )
  const authorization = `Bearer ${await gateway.issuer.token('midwife', { expiresIn: -4 })}`
  await verify(authorization)
  now += 6_000
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  await expect(verify(authorization)).rejects.toMatchObject({ status: 401 })
})

test('while the keys cannot be had: 503 with the reason, not 401', async () => {
  const verify = createTokenVerifier({
    issuer: gateway.issuer.issuer,
    jwksUrl: new URL('http://localhost:1/jwks'),
    audience: AUDIENCE,
  })
  const refusal = verify(`Bearer ${await gateway.issuer.token('midwife')}`)
  await expect(refusal).rejects.toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
})

describe('without the scope: 403 for the whole request, the scope named, and no service is asked', () => {
  test.each([
    ['a field of the root', '{ client(id: "1") { id } }', 'client', 'care:read'],
    ['behind an alias', '{ viewer me: client(id: "1") { id } }', 'me', 'care:read'],
    ['in a fragment', 'query { ...f } fragment f on Query { client(id: "1") { id } }', 'client', 'care:read'],
    [
      'in a fragment in a fragment',
      'query { ...f } fragment f on Query { ...g } fragment g on Query { a: clients { id } }',
      'a',
      'care:read',
    ],
    ['in an inline fragment', '{ ... on Query { ... { clients { id } } } }', 'clients', 'care:read'],
    ['nested, on a type that asks for it', '{ cohort { size client { name } } }', 'cohort.client.name', 'care:read'],
    [
      'nested, on a field that asks for it',
      '{ cohort { size x: secret } }',
      'cohort.x',
      'research:read, or care:write and care:read',
    ],
    [
      'a field of another service on that type',
      '{ cohort { client { estimate { cents } } } }',
      'cohort.client.estimate',
      'care:read',
    ],
    ['in a member of a union', '{ party { ... on Client { name } } }', 'party.name', 'care:read'],
    ['in an operation that is not even run', 'query A { viewer } query B { clients { id } }', 'clients', 'care:read'],
    [
      'included by a variable',
      'query ($yes: Boolean = true) { clients @include(if: $yes) { id } }',
      'clients',
      'care:read',
    ],
    ['a mutation', 'mutation { rename(input: { id: "1", name: "x" }) { __typename } }', 'rename', 'care:write'],
  ])('%s', async (_, query, path, scope) => {
    const authorization = `Bearer ${await gateway.issuer.token('midwife', { claims: { scope: 'reference:read' } })}`
    const operationName = query.startsWith('query A') ? 'A' : undefined
    const { status, data, errors } = await gateway.post({ query, operationName }, { authorization })
    expect({ status, data }).toEqual({ status: 403, data: null })
    expect(errors[0]).toMatchObject({ path: path.split('.'), extensions: { code: 'FORBIDDEN' } })
    expect(errors[0]?.message).toBe(`This needs the scope ${scope}, which this account does not have.`)
    expect(calls()).toBe(0)
  })

  test('also when a variable leaves it out: what may not be asked may not stand in the question', async () => {
    const query = 'query ($no: Boolean!) { viewer clients @include(if: $no) { id } }'
    expect(await gateway.ask('researcher', query, { no: false })).toMatchObject({ status: 403 })
  })

  test('one of the sets of scopes is enough', async () => {
    expect(await gateway.ask('researcher', '{ cohort { secret } }')).toMatchObject({ data: { cohort: { secret: 1 } } })
    expect(await gateway.ask('midwife', '{ cohort { secret } }')).toMatchObject({ data: { cohort: { secret: 1 } } })
    expect(await gateway.ask('mother', '{ cohort { secret } }')).toMatchObject({ status: 403 })
  })
})
