import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SCOPES_OF, type Role } from '@kraamketen/kraamzorg'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const AUDIENCE = 'urn:kraamketen:graph'

export type TokenOptions = {
  claims?: JWTPayload
  header?: Record<string, unknown>
  issuer?: string
  audience?: string
  /** Seconds from now. */
  expiresIn?: number
  without?: string
  /** Signed by a key that the issuer does not publish. */
  forged?: boolean
}

/** A key server that really listens, and tokens signed by its key. */
export async function aTokenIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const other = await generateKeyPair('ES256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }
  let fetches = 0
  const server = createServer((_, response) => {
    fetches += 1
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const issuer = `http://localhost:${port}`

  const token = async (role: Role, options: TokenOptions = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000)
    const claims: JWTPayload = {
      sub: `test-${role}`,
      role,
      scope: SCOPES_OF[role].join(' '),
      iss: options.issuer ?? issuer,
      aud: options.audience ?? AUDIENCE,
      exp: now + (options.expiresIn ?? 300),
      ...options.claims,
    }
    const kept = Object.fromEntries(Object.entries(claims).filter(([name]) => name !== options.without))
    return new SignJWT(kept)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'test', ...options.header })
      .sign(options.forged ? other.privateKey : privateKey)
  }

  /** The attacks that need no key of the issuer. */
  const publicKeyAsSecret = async (): Promise<string> => {
    const secret = new TextEncoder().encode(JSON.stringify(jwk))
    const claims = { sub: 'x', role: 'midwife', scope: 'care:read', iss: issuer, aud: AUDIENCE }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'test' })
      .setExpirationTime('5m')
      .sign(secret)
  }
  const unsigned = (): string => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { sub: 'x', role: 'midwife', scope: 'care:read', iss: issuer, aud: AUDIENCE, exp: 9_999_999_999 }
    return `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`
  }
  return {
    issuer,
    jwksUrl: new URL(`${issuer}/jwks`),
    token,
    publicKeyAsSecret,
    unsigned,
    fetches: () => fetches,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
