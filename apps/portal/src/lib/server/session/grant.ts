import type { Account } from './account.ts'

/** What the identity provider gave: who it is, and the tokens that speak for her. Never leaves the server. */
export interface Grant {
  readonly account: Account
  readonly accessToken: string
  /** Milliseconds since 1970. */
  readonly accessExpiresAt: number
  readonly refreshToken: string | null
  /** Needed once more, to sign out at the provider. */
  readonly identityToken: string
}
