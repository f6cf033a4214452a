import { SCOPES } from '@kraamketen/kraamzorg'
import Provider, { errors, interactionPolicy } from 'oidc-provider'
import { clients, COMMAND_LINE_CLIENT, COMMAND_LINE_TOKEN_SECONDS, PORTAL_TOKEN_SECONDS } from './clients.ts'
import { claimsOf, demonstrationUser } from './demonstration-users.ts'
import type { Environment } from './environment.ts'
import { errorPage } from './error-page.ts'
import type { IdentityKeys } from './keys.ts'
import { memoryAdapters } from './memory-adapter.ts'
import { signInPath } from './sign-in-path.ts'

/** The audience of every access token: the graph. */
export const GRAPH = 'urn:kraamketen:graph'

const HOUR = 60 * 60

export type ProviderOptions = Pick<Environment, 'issuer' | 'portalOrigin' | 'portalClientSecret'> & {
  keys: IdentityKeys
}

/** The provider itself. Everything it would warn about in development is set here on purpose. */
export function createProvider({ issuer, portalOrigin, portalClientSecret, keys }: ProviderOptions): Provider {
  return new Provider(issuer, {
    adapter: memoryAdapters(),
    jwks: { keys: [keys.signing] },
    cookies: { keys: keys.cookies, names: { session: 'identity', interaction: 'sign_in', resume: 'sign_in_resume' } },
    clients: clients(portalOrigin, portalClientSecret),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientAuthMethods: ['client_secret_post', 'none'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access'],
    // There is no userinfo endpoint: what a client may know of the user stands in the identity token.
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], profile: ['name', 'org', 'org_name', 'role', 'client'] },
    clientBasedCORS: () => false,
    extraParams: ['again'],
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      // The endpoint is announced here and answered by sign-out.ts.
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource, client) => {
          if (resource !== GRAPH) throw new errors.InvalidTarget()
          return {
            audience: GRAPH,
            scope: SCOPES.join(' '),
            accessTokenFormat: 'jwt',
            accessTokenTTL: client.clientId === COMMAND_LINE_CLIENT ? COMMAND_LINE_TOKEN_SECONDS : PORTAL_TOKEN_SECONDS,
            jwt: { sign: { alg: 'ES256' } },
          }
        },
      },
    },
    findAccount: (_, account) => {
      const user = demonstrationUser(account)
      return user && { accountId: account, claims: () => ({ sub: account, ...claimsOf(user) }) }
    },
    extraTokenClaims: (_, token) => {
      const user = 'accountId' in token ? demonstrationUser(token.accountId) : undefined
      return user && claimsOf(user)
    },
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    rotateRefreshToken: false,
    interactions: { policy: askEveryTime(), url: (_, interaction) => signInPath(interaction.uid, interaction.params) },
    ttl: {
      AccessToken: (_, token) => token.resourceServer?.accessTokenTTL ?? PORTAL_TOKEN_SECONDS,
      AuthorizationCode: 60,
      Grant: 10 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 10 * HOUR,
      Session: 10 * HOUR,
    },
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorPage(portalOrigin, out)
    },
  })
}

/**
 * Shows the list of people at every sign-in, also right after the previous one: changing role is what a demonstration is
 * about. Consent is not asked: the clients are our own, and the grant is made with the choice.
 */
function askEveryTime() {
  const policy = interactionPolicy.base()
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('every_time', 'a person must be chosen', 'login_required', (ctx) =>
        ctx.oidc.result?.['login'] === undefined
          ? interactionPolicy.Check.REQUEST_PROMPT
          : interactionPolicy.Check.NO_NEED_TO_PROMPT,
      ),
    )
  return policy
}
