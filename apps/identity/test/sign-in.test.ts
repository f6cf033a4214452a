import { SCOPES_OF } from '@kraamketen/kraamzorg'
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMAND_LINE_CLIENT, PORTAL_CLIENT } from '../src/clients.ts'
import { DEMONSTRATION_USERS } from '../src/demonstration-users.ts'
import { Browser } from './browser.ts'
import { aProvider, choose, discover, PORTAL_ORIGIN, PORTAL_SECRET, signedIn } from './demonstration.ts'

let provider: Awaited<ReturnType<typeof aProvider>>
let portal: client.Configuration

beforeAll(async () => {
  provider = await aProvider()
  portal = await discover(provider.issuer, PORTAL_CLIENT)
})
afterAll(() => provider.remove())

async function verified(token: string) {
  return jwtVerify(token, createRemoteJWKSet(new URL(`${provider.issuer}/jwks`)), {
    issuer: provider.issuer,
    audience: 'urn:kraamketen:graph',
    algorithms: ['ES256'],
    typ: 'at+jwt',
  })
}

describe('the token of the portal', () => {
  test.each(DEMONSTRATION_USERS)('$account ($role) gets exactly the scopes and claims of the role', async (user) => {
    const tokens = await signedIn(portal, user.account)
    const { payload } = await verified(tokens.access_token)
    const claims = {
      sub: user.account,
      name: user.name,
      role: user.role,
      org: user.organisation?.agbCode ?? null,
      org_name: user.organisation?.name ?? null,
      client_id: PORTAL_CLIENT,
    }
    expect(payload).toMatchObject(user.client === undefined ? claims : { ...claims, client: user.client })
    expect('client' in payload).toBe(user.role === 'mother')
    expect(String(payload['scope']).split(' ').sort()).toEqual([...SCOPES_OF[user.role]].sort())
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
    expect(tokens.claims()).toMatchObject({ sub: user.account, name: user.name, role: user.role })
  })

  test('is signed with ES256 and is no identity token', async () => {
    const { access_token, id_token } = await signedIn(portal, 'noor')
    expect(decodeProtectedHeader(access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
    await expect(verified(id_token ?? '')).rejects.toThrow()
  })

  test('a client that asks for less gets less', async () => {
    const { access_token } = await signedIn(portal, 'noor', { scope: 'openid reference:read research:read' })
    const { payload } = await verified(access_token)
    expect(payload['scope']).toBe('reference:read')
  })

  test('is renewed with the refresh token, for the same person', async () => {
    const { refresh_token = '' } = await signedIn(portal, 'pieter')
    const renewed = await client.refreshTokenGrant(portal, refresh_token)
    const { payload } = await verified(renewed.access_token)
    expect(payload).toMatchObject({ sub: 'pieter', role: 'planner', org: '41900001' })
  })
})

test('a terminal signs in on any loopback port, without secret, for an hour', async () => {
  const terminal = await discover(provider.issuer, COMMAND_LINE_CLIENT)
  const tokens = await signedIn(terminal, 'ravi', { redirectUri: 'http://127.0.0.1:51234/callback' })
  const { payload } = await verified(tokens.access_token)
  expect(payload).toMatchObject({ sub: 'ravi', scope: 'reference:read research:read', client_id: COMMAND_LINE_CLIENT })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600)
  expect(tokens.refresh_token).toBeUndefined()
})

describe('what is refused', () => {
  test('a wrong code verifier', async () => {
    const { url, checks } = await choose(portal, 'noor')
    const wrong = { ...checks, pkceCodeVerifier: client.randomPKCECodeVerifier() }
    await expect(client.authorizationCodeGrant(portal, url, wrong)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('a code used twice, and the refresh token of its first use with it', async () => {
    const { url, checks } = await choose(portal, 'noor')
    const first = await client.authorizationCodeGrant(portal, url, checks)
    await expect(client.authorizationCodeGrant(portal, url, checks)).rejects.toMatchObject({ error: 'invalid_grant' })
    const renewal = client.refreshTokenGrant(portal, first.refresh_token ?? '')
    await expect(renewal).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('no code challenge, or a plain one', async () => {
    const request = new URL(`${provider.issuer}/auth`)
    request.search = new URLSearchParams({
      client_id: PORTAL_CLIENT,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${PORTAL_ORIGIN}/aanmelden/terug`,
    }).toString()
    const without = await new Browser().follow(request)
    expect(without.url.searchParams.get('error')).toBe('invalid_request')
    request.searchParams.set('code_challenge', 'x'.repeat(43))
    request.searchParams.set('code_challenge_method', 'plain')
    const plain = await new Browser().follow(request)
    expect(plain.url.searchParams.get('error')).toBe('invalid_request')
  })

  test.each([
    { given: 'another origin', client: PORTAL_CLIENT, redirectUri: 'http://localhost:5191/aanmelden/terug' },
    { given: 'another path', client: PORTAL_CLIENT, redirectUri: `${PORTAL_ORIGIN}/elders` },
    {
      given: 'a terminal that is not on this machine',
      client: COMMAND_LINE_CLIENT,
      redirectUri: 'http://example.org/callback',
    },
  ] as const)('a redirect to $given: 400, and nothing goes there', async ({ client: clientId, redirectUri }) => {
    const request = client.buildAuthorizationUrl(await discover(provider.issuer, clientId), {
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    const response = await new Browser().request(request)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('invalid_redirect_uri')
  })

  test('a client that does not exist, with a page and no script', async () => {
    const response = await new Browser().request(`${provider.issuer}/auth?client_id=%3Cscript%3E&response_type=code`)
    const body = await response.text()
    expect(response.status).toBe(400)
    expect(body).toContain('Aanmelden lukt niet')
    expect(body).not.toContain('<script')
  })

  test.each(['', 'koen', '__proto__', 'constructor'])(
    'an account that is not listed (%o): the list again, nobody signed in',
    async (account) => {
      const { url } = await choose(portal, account)
      expect(url.pathname).toMatch(/^\/sign-in\//)
      expect(url.searchParams.has('code')).toBe(false)
    },
  )

  test('a wrong client secret', async () => {
    const { url, checks } = await choose(portal, 'noor')
    const liar = await discover(provider.issuer, PORTAL_CLIENT, 'x'.repeat(40))
    await expect(client.authorizationCodeGrant(liar, url, checks)).rejects.toMatchObject({ error: 'invalid_client' })
  })

  test('a resource other than the graph', async () => {
    const request = client.buildAuthorizationUrl(portal, { ...signInParameters, resource: 'urn:elsewhere' })
    const { url } = await new Browser().follow(request)
    expect(url.searchParams.get('error')).toBe('invalid_target')
  })

  test('a body that is not a form, or too large', async () => {
    const browser = new Browser()
    const { url } = await browser.follow(client.buildAuthorizationUrl(portal, signInParameters))
    const json = await browser.request(url, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(json.status).toBe(415)
    const large = await browser.request(url, {
      method: 'POST',
      body: new URLSearchParams({ account: 'x'.repeat(5000) }),
    })
    expect(large.status).toBe(413)
  })
})

const signInParameters = {
  redirect_uri: `${PORTAL_ORIGIN}/aanmelden/terug`,
  scope: 'openid',
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
}

describe('the list of people', () => {
  test('names everybody with role and organisation, in Dutch, with a way to English and back', async () => {
    const browser = new Browser()
    const { url, response } = await browser.follow(client.buildAuthorizationUrl(portal, signInParameters))
    const dutch = (await response?.text()) ?? ''
    for (const { name, account } of DEMONSTRATION_USERS) {
      expect(dutch).toContain(name)
      expect(dutch).toContain(`name="account" value="${account}"`)
    }
    expect(dutch).toContain('<html lang="nl">')
    expect(dutch).toContain('verloskundige')
    expect(dutch).toContain('Verloskundigenpraktijk De Wieg (demonstratie)')
    expect(dutch).not.toContain('<script')

    const href = /<a href="([^"]+)" lang="en"/.exec(dutch)?.[1]?.replaceAll('&#38;', '&') ?? ''
    const english = await (await browser.request(new URL(href, url))).text()
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('midwife')
  })

  test('is English when the client asks for English', async () => {
    const request = client.buildAuthorizationUrl(portal, { ...signInParameters, ui_locales: 'en-GB nl' })
    const { response } = await new Browser().follow(request)
    expect(await response?.text()).toContain('<html lang="en">')
  })

  test('comes back at every sign-in, and another person can be chosen in the same browser', async () => {
    const browser = new Browser()
    const noor = await signedIn(portal, 'noor', {}, browser)
    const hanna = await signedIn(portal, 'hanna', {}, browser)
    expect([noor.claims()?.sub, hanna.claims()?.sub]).toEqual(['noor', 'hanna'])
  })

  test('can be left without signing in', async () => {
    const browser = new Browser()
    const list = await browser.follow(client.buildAuthorizationUrl(portal, { ...signInParameters, state: 's' }))
    const { url } = await browser.follow(list.url, { method: 'POST', body: new URLSearchParams({ cancel: 'yes' }) })
    expect(url.href).toMatch(`${PORTAL_ORIGIN}/aanmelden/terug`)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ error: 'access_denied', state: 's' })
  })

  test('says to allow cookies instead of turning in circles', async () => {
    const first = await fetch(client.buildAuthorizationUrl(portal, signInParameters), { redirect: 'follow' })
    expect(first.status).toBe(400)
    expect(await first.text()).toContain('cookies')
  })
})

describe('signing out', () => {
  test('goes back to the portal, ends the refresh token, and needs no script', async () => {
    const browser = new Browser()
    const { refresh_token = '', id_token = '' } = await signedIn(portal, 'noor', {}, browser)
    const { url } = await browser.follow(
      client.buildEndSessionUrl(portal, {
        id_token_hint: id_token,
        post_logout_redirect_uri: `${PORTAL_ORIGIN}/`,
        state: 'bye',
      }),
    )
    expect(url.href).toBe(`${PORTAL_ORIGIN}/?state=bye`)
    await expect(client.refreshTokenGrant(portal, refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('never goes to an address that is not registered', async () => {
    const url = client.buildEndSessionUrl(portal, { post_logout_redirect_uri: 'http://evil.example/' })
    const { response } = await new Browser().follow(url)
    expect(response?.status).toBe(200)
    expect(await response?.text()).toContain('U bent afgemeld')
  })

  test('without anything known answers with a page too', async () => {
    const response = await fetch(`${provider.issuer}/session/end?id_token_hint=nonsense`)
    expect(response.status).toBe(200)
  })
})

describe('a restart', () => {
  test('keeps the keys: tokens stay valid, and a sign-in under way begins again without an error', async () => {
    const before = await signedIn(portal, 'noor')
    const browser = new Browser()
    const { url } = await browser.follow(client.buildAuthorizationUrl(portal, { ...signInParameters, state: 'kept' }))

    await provider.restart()

    expect((await verified(before.access_token)).payload.sub).toBe('noor')
    const again = await browser.follow(url, { method: 'POST', body: new URLSearchParams({ account: 'noor' }) })
    expect(again.response?.status).toBe(200)
    const back = await browser.follow(again.url, { method: 'POST', body: new URLSearchParams({ account: 'noor' }) })
    expect(back.url.searchParams.get('state')).toBe('kept')
    expect(back.url.searchParams.has('code')).toBe(true)
  })

  test('ends refresh tokens with invalid_grant, so that a client signs in again', async () => {
    const { refresh_token = '' } = await signedIn(portal, 'noor')
    await provider.restart()
    await expect(client.refreshTokenGrant(portal, refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})

test('the portal secret is in no page and no discovery document', async () => {
  const pages = await Promise.all(
    ['/', '/.well-known/openid-configuration', '/jwks', '/health'].map((path) => fetch(provider.issuer + path)),
  )
  for (const response of pages) {
    expect(response.status).toBe(200)
    const body = await response.text()
    expect(body).not.toContain(PORTAL_SECRET)
    expect(body).not.toContain('"d":')
  }
})
