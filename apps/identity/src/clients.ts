import type { ClientMetadata } from 'oidc-provider'

export const PORTAL_CLIENT = 'kraamketen-portal'
export const COMMAND_LINE_CLIENT = 'kraamketen-cli'

/** Minutes, because a role that is taken away must be gone soon; the portal renews by itself. */
export const PORTAL_TOKEN_SECONDS = 5 * 60
/** An hour, because the person at a terminal has no refresh token. */
export const COMMAND_LINE_TOKEN_SECONDS = 60 * 60

export function clients(portalOrigin: string, portalClientSecret: string): ClientMetadata[] {
  return [
    {
      client_id: PORTAL_CLIENT,
      client_name: 'Kraamketen',
      client_secret: portalClientSecret,
      token_endpoint_auth_method: 'client_secret_post',
      application_type: 'web',
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: [`${portalOrigin}/aanmelden/terug`],
      post_logout_redirect_uris: [`${portalOrigin}/`],
    },
    {
      client_id: COMMAND_LINE_CLIENT,
      client_name: 'Kraamketen command line',
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      response_types: ['code'],
      grant_types: ['authorization_code'],
      // A native client may add any port to a loopback address (RFC 8252, section 7.3).
      redirect_uris: ['http://127.0.0.1/callback'],
    },
  ]
}
