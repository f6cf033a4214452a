import type { IncomingMessage, ServerResponse } from 'node:http'
import { decodeJwt } from 'jose'
import type Provider from 'oidc-provider'
import { html, page } from './page.ts'
import { sendPage } from './send-page.ts'

/**
 * OpenID Connect RP-initiated logout: forgets the session and its refresh tokens and goes back to the client.
 *
 * Not the provider's own: that one asks for confirmation with a script, and there is nothing to protect here, as nobody
 * stays signed in at this provider. It only ever goes to an address that the client registered.
 */
export async function signOut(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const query = url.searchParams
  const clientId = query.get('client_id') ?? audienceOf(query.get('id_token_hint'))
  const client = clientId === undefined ? undefined : await provider.Client.find(clientId)
  const backTo = query.get('post_logout_redirect_uri')

  const session = await provider.Session.get(provider.createContext(request, response))
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    if (grantId === undefined) continue
    await provider.RefreshToken.revokeByGrantId(grantId)
    await provider.Grant.adapter.destroy(grantId)
  }
  if (session.accountId !== undefined) await session.destroy()

  if (client && backTo !== null && client.postLogoutRedirectUriAllowed(backTo)) {
    const target = new URL(backTo)
    const state = query.get('state')
    if (state !== null) target.searchParams.set('state', state)
    response.writeHead(303, { location: target.href, 'cache-control': 'no-store' }).end()
    return
  }
  const content = html` <h1>U bent afgemeld</h1>
    <p>U kunt deze pagina sluiten.</p>
    <p lang="en">You are signed out. You may close this page.</p>`
  sendPage(response, 200, page('NL', 'U bent afgemeld', content))
}

/** The client for which an identity token was made. Not verified: it only picks among addresses that are registered. */
function audienceOf(idToken: string | null): string | undefined {
  if (idToken === null) return undefined
  try {
    const { aud } = decodeJwt(idToken)
    return typeof aud === 'string' ? aud : aud?.[0]
  } catch {
    return undefined
  }
}
