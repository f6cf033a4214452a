import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Role, SCOPES_OF } from '@kraamketen/kraamzorg'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const AUDIENCE = 'urn:kraamketen:graph'

/** Whose token it is: the role, and the organisation that the account works for. */
export interface Account {
  readonly role: Role
  /** AGB code. */
  readonly organisation?: string
}

/** A key server, and one token of a made-up user signed by its key, good for half a day, longer than any run. */
export async function startTokenIssuer(role: Role = 'midwife') {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }]
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const tokenOf = (account: Account) =>
    new SignJWT({ role: account.role, org: account.organisation, scope: SCOPES_OF[account.role].join(' ') })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
      .setSubject('bench')
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('12h')
      .sign(privateKey)
  return {
    issuer,
    token: await tokenOf({ role }),
    tokenOf,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
