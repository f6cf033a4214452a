import { readSessionCookie } from './session-cookie.ts'
import type { Account } from './account.ts'
import type { Cookies } from '@sveltejs/kit'
import { portal } from '../portal.ts'

/** The person behind a request. */
export interface SignedIn {
  readonly account: Account
  /** A token that works now; null when the sign-in is over. Throws when the provider or the database does not answer. */
  accessToken(): Promise<string | null>
  /** Whether the session still goes on; asking does not prolong it. */
  isAlive(): Promise<boolean>
}

/**
 * Who the session cookie of this request belongs to; null when nobody, or the session is over. What a person asks
 * prolongs the session; what a page asks by itself does not.
 */
export async function signedIn(cookies: Cookies, { byItself = false } = {}): Promise<SignedIn | null> {
  const { sessions, settings } = portal()
  const id = readSessionCookie(cookies, settings.origin)
  if (id === undefined) return null
  const grant = await (byItself ? sessions.peek(id) : sessions.find(id))
  if (grant === null) return null
  return {
    account: grant.account,
    accessToken: async () => (await sessions.usable(id, grant))?.accessToken ?? null,
    isAlive: async () => (await sessions.peek(id)) !== null,
  }
}
