import { isRole, type Role } from '@kraamketen/kraamzorg'
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Environment } from './environment.ts'
import { Refusal } from './refusal.ts'

export type Viewer = {
  subject: string
  role: Role
  scopes: readonly string[]
  /** When the token ends, in milliseconds since 1970. */
  expires: number
}

/** A verified token is not verified again for so long. */
const REMEMBER_MS = 60_000
const REMEMBER_MOST = 5_000
/** An unknown key makes the provider's keys be fetched again, at most this often. */
const COOLDOWN_MS = 2_000
const SKEW_SECONDS = 5

/**
 * Reads the account from an `authorization` header.
 * @throws Refusal 401 without a valid token, 503 while the identity provider's keys cannot be had
 */
export type VerifyToken = (authorization: string | undefined) => Promise<Viewer>

type Trust = Pick<Environment, 'issuer' | 'jwksUrl' | 'audience'>

export function createTokenVerifier({ issuer, jwksUrl, audience }: Trust, now: () => number = Date.now): VerifyToken {
  const keys = createRemoteJWKSet(jwksUrl, { cooldownDuration: COOLDOWN_MS, timeoutDuration: 3_000 })
  const verified = new Map<string, { viewer: Viewer; until: number }>()

  const verify = async (token: string): Promise<{ viewer: Viewer; until: number }> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ['ES256'],
      typ: 'at+jwt',
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['sub', 'role', 'scope', 'exp'],
    })
    const viewer = viewerOf(payload)
    return { viewer, until: Math.min(viewer.expires, now() + REMEMBER_MS) }
  }

  return async (authorization) => {
    if (authorization === undefined)
      throw refused('This needs a token: send the header "Authorization: Bearer <token>".')
    const [, token] = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization) ?? []
    if (token === undefined) throw refused('The authorization header does not hold a bearer token.', 'invalid_request')
    const known = verified.get(token)
    if (known && now() < known.until) return known.viewer
    try {
      const result = await verify(token)
      if (verified.size >= REMEMBER_MOST) verified.clear()
      verified.set(token, result)
      return result.viewer
    } catch (error) {
      verified.delete(token)
      throw refusalOf(error)
    }
  }
}

function viewerOf({ sub, role, scope, exp = 0 }: JWTPayload): Viewer {
  if (typeof sub !== 'string' || sub === '' || typeof role !== 'string' || !isRole(role) || typeof scope !== 'string') {
    throw new errors.JWTClaimValidationFailed('a claim has another form than ours', {}, 'role', 'check_failed')
  }
  const expires = (exp + SKEW_SECONDS) * 1000
  return { subject: sub, role, scopes: scope.split(' ').filter((word) => word !== ''), expires }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return refused('The token has expired; sign in again.', 'invalid_token')
  if (isAboutToken(error)) return refused('The token is not valid for this graph.', 'invalid_token')
  return new Refusal(
    503,
    'IDENTITY_UNAVAILABLE',
    'Tokens cannot be checked now: the identity provider does not answer.',
    {
      headers: { 'retry-after': '1' },
      extensions: { remedy: 'Try again in a few seconds.' },
    },
  )
}

/** Everything else is about fetching the keys. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    !(error instanceof errors.JWKSTimeout) &&
    !(error instanceof errors.JWKSInvalid) &&
    error.code !== 'ERR_JOSE_GENERIC'
  )
}

function refused(message: string, error?: 'invalid_token' | 'invalid_request'): Refusal {
  const challenge = `Bearer realm="kraamketen"${error ? `, error="${error}"` : ''}`
  return new Refusal(401, 'UNAUTHENTICATED', message, { headers: { 'www-authenticate': challenge } })
}
