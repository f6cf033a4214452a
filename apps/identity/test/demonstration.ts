import { SCOPES } from '@kraamketen/kraamzorg'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as client from 'openid-client'
import { COMMAND_LINE_CLIENT, PORTAL_CLIENT } from '../src/clients.ts'
import type { Environment } from '../src/environment.ts'
import { startIdentity } from '../src/server.ts'
import { Browser } from './browser.ts'

export const PORTAL_SECRET = 'a-secret-for-tests-of-at-least-32-characters'
export const PORTAL_ORIGIN = 'http://localhost:5190'
export const ALL_SCOPES = ['openid', 'offline_access', 'profile', ...SCOPES].join(' ')

/** A really listening provider with keys of its own; `restart` keeps the data directory, as a second start does. */
export async function aProvider() {
  const port = await freePort()
  const environment: Environment = {
    port,
    issuer: `http://localhost:${port}`,
    portalOrigin: PORTAL_ORIGIN,
    portalClientSecret: PORTAL_SECRET,
    dataDirectory: await mkdtemp(join(tmpdir(), 'identity-')),
  }
  let running = await startIdentity(environment)
  return {
    ...environment,
    async restart() {
      await running.stop()
      running = await startIdentity(environment)
    },
    async remove() {
      await running.stop()
      await rm(environment.dataDirectory, { recursive: true })
    },
  }
}

export async function discover(
  issuer: string,
  clientId: typeof PORTAL_CLIENT | typeof COMMAND_LINE_CLIENT,
  secret = PORTAL_SECRET,
) {
  const authentication = clientId === PORTAL_CLIENT ? client.ClientSecretPost(secret) : client.None()
  return client.discovery(new URL(issuer), clientId, undefined, authentication, {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked to stand out: plain HTTP, on this machine only
    execute: [client.allowInsecureRequests],
  })
}

export type SignInOptions = {
  redirectUri?: string
  scope?: string
  parameters?: Record<string, string>
}

/** Everything up to the redirect back to the client: authorisation request, list of people, one button. */
export async function choose(
  configuration: client.Configuration,
  account: string,
  { redirectUri = `${PORTAL_ORIGIN}/aanmelden/terug`, scope = ALL_SCOPES, parameters = {} }: SignInOptions = {},
  browser = new Browser(),
) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedState = client.randomState()
  const expectedNonce = client.randomNonce()
  const request = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    resource: 'urn:kraamketen:graph',
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
    ...parameters,
  })
  const list = await browser.follow(request)
  const { url } = await browser.follow(list.url, { method: 'POST', body: new URLSearchParams({ account }) })
  return { url, browser, checks: { pkceCodeVerifier, expectedState, expectedNonce } }
}

export async function signedIn(
  configuration: client.Configuration,
  account: string,
  options?: SignInOptions,
  browser?: Browser,
) {
  const { url, checks } = await choose(configuration, account, options, browser)
  return client.authorizationCodeGrant(configuration, url, checks)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
