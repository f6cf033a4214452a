import { SCOPES } from '@kraamketen/kraamzorg'
import * as oidc from 'openid-client'
import { type Environment, isLoopback } from '../environment.ts'
import { accountOf } from '../session/account.ts'
import type { Grant } from '../session/grant.ts'
import { IdentityUnavailable } from './identity-unavailable.ts'
import { SignInRefused } from './sign-in-refused.ts'

const SCOPE = ['openid', 'profile', 'offline_access', ...SCOPES].join(' ')
const TIMEOUT_SECONDS = 4

/** What must be remembered between leaving for the provider and coming back. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

export interface IdentityProvider {
  /** Where to send the browser, and what to remember until it is back. */
  begin(language: string): Promise<{ url: URL; attempt: Attempt }>
  /** @throws SignInRefused when the answer is not the one that was asked for */
  finish(answer: URL, attempt: Attempt): Promise<Grant>
  /** A new grant; null when the provider says that the sign-in is over. */
  renew(refreshToken: string): Promise<Grant | null>
  /** Where the browser signs out; null when the provider has no such place. */
  signOutUrl(identityToken: string): Promise<URL | null>
}

type Settings = Pick<Environment, 'origin' | 'issuer' | 'clientId' | 'clientSecret' | 'audience'>

/**
 * OpenID Connect, authorisation code with PKCE. Every method throws IdentityUnavailable when the provider does not
 * answer within four seconds.
 */
export function identityProvider({ origin, issuer, clientId, clientSecret, audience }: Settings): IdentityProvider {
  const redirectUri = new URL('/aanmelden/terug', origin).href
  let discovered: Promise<oidc.Configuration> | undefined

  // Asked at the first sign-in, not at the start, and again after a failure: the provider may start later than we do.
  const configuration = () =>
    (discovered ??= oidc
      .discovery(issuer, clientId, clientSecret, undefined, {
        timeout: TIMEOUT_SECONDS,
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- Marked so to stand out; a provider on this very machine has no https.
        execute: [oidc.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        discovered = undefined
        throw unavailable(error)
      }))

  return {
    async begin(language) {
      const settings = await configuration()
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(settings, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        resource: audience,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
        prompt: 'consent',
        ui_locales: language,
      })
      return { url, attempt }
    },

    async finish(answer, { state, nonce, codeVerifier }) {
      const settings = await configuration()
      try {
        const tokens = await oidc.authorizationCodeGrant(
          settings,
          answer,
          { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true },
          { resource: audience },
        )
        return grantOf(tokens, null)
      } catch (error) {
        throw isAnswer(error)
          ? new SignInRefused('The answer of the identity provider was refused', { cause: error })
          : unavailable(error)
      }
    },

    async renew(refreshToken) {
      const settings = await configuration()
      try {
        const tokens = await oidc.refreshTokenGrant(settings, refreshToken, { resource: audience })
        return grantOf(tokens, refreshToken)
      } catch (error) {
        if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') return null
        throw unavailable(error)
      }
    },

    async signOutUrl(identityToken) {
      const settings = await configuration()
      if (settings.serverMetadata().end_session_endpoint === undefined) return null
      return oidc.buildEndSessionUrl(settings, {
        id_token_hint: identityToken,
        post_logout_redirect_uri: new URL('/', origin).href,
        state: 'afgemeld',
      })
    },
  }
}

type TokenAnswer = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>

function grantOf(tokens: TokenAnswer, earlierRefreshToken: string | null): Grant {
  const account = accountOf(tokens.claims())
  const lifetime = tokens.expiresIn()
  if (account === null || lifetime === undefined || tokens.id_token === undefined) {
    throw new SignInRefused('The identity provider named no person, role or lifetime')
  }
  return {
    account,
    accessToken: tokens.access_token,
    accessExpiresAt: Date.now() + lifetime * 1000,
    refreshToken: tokens.refresh_token ?? earlierRefreshToken,
    identityToken: tokens.id_token,
  }
}

/** Whether the provider answered, with something that cannot be accepted. */
function isAnswer(error: unknown): boolean {
  if (error instanceof SignInRefused || error instanceof oidc.AuthorizationResponseError) return true
  if (error instanceof oidc.ResponseBodyError) return error.status < 500
  return (
    error instanceof oidc.ClientError && !/TIMEOUT|ABORT|NOT_CONFORM|NOT_JSON|PARSE_ERROR/.test(error.code ?? 'TIMEOUT')
  )
}

function unavailable(error: unknown): IdentityUnavailable {
  return error instanceof IdentityUnavailable
    ? error
    : new IdentityUnavailable('The identity provider does not answer.', { cause: error })
}
