import { readSessionCookie } from './session-cookie.ts'
import type { Account } from './account.ts'
import type { Cookies } from '@sveltejs/kit'
import { portal } from '../portal.ts'

/** The person behind a request. */
export interface SignedIn {
  readonly account: Account
  /** A token that works now; null when the sign-in is over. Throws when the provider or the database does not answer. */
  accessToken(): Promise<string | null>
}

/** Who the session cookie of this request belongs to; null when nobody, or the session is over. */
export async function signedIn(cookies: Cookies): Promise<SignedIn | null> {
  const { sessions, settings } = portal()
  const id = readSessionCookie(cookies, settings.origin)
  if (id === undefined) return null
  const grant = await sessions.find(id)
  if (grant === null) return null
  return {
    account: grant.account,
    accessToken: async () => (await sessions.usable(id, grant))?.accessToken ?? null,
  }
}
