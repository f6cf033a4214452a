import { SCOPES, type Scope, isRole } from '@kraamketen/kraamzorg'
import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { TokenViewer } from './subgraph-context.ts'

export interface TokenTrust {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
}

/** Verifies a bearer token and reads the account from it; throws whatever is wrong with the token. */
export async function verifyToken(
  token: string,
  { issuer, audience, keys }: TokenTrust,
): Promise<Omit<TokenViewer, 'traceId'>> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: ['ES256'],
    typ: 'at+jwt',
    clockTolerance: 5,
    requiredClaims: ['sub', 'exp', 'role', 'scope'],
  })
  const { sub, name, role, org, client, scope } = payload
  if (typeof role !== 'string' || !isRole(role)) throw new Error('The token has no known role.')
  return {
    subject: String(sub),
    name: textOrNull(name) ?? String(sub),
    role,
    organisation: textOrNull(org),
    client: textOrNull(client),
    scopes: String(scope)
      .split(' ')
      .filter((word): word is Scope => (SCOPES as readonly string[]).includes(word)),
  }
}

function textOrNull(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null
}
