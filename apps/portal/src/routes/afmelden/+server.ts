import { redirect } from '@sveltejs/kit'
import { portal } from '#lib/server/portal.ts'
import { clearSessionCookie, readSessionCookie } from '#lib/server/session/session-cookie.ts'
import { IdentityUnavailable } from '#lib/server/sign-in/identity-unavailable.ts'
import type { RequestHandler } from './$types'

/** Ends the session here, and then at the identity provider, which sends the browser back to the start page. */
export const POST: RequestHandler = async ({ cookies }) => {
  const { identity, sessions, settings } = portal()
  const id = readSessionCookie(cookies, settings.origin)
  const grant = id === undefined ? null : await sessions.end(id)
  clearSessionCookie(cookies, settings.origin)
  const provider = grant === null ? null : await identity.signOutUrl(grant.identityToken).catch(onlyHere)
  if (provider === null) redirect(303, '/?state=afgemeld')
  redirect(303, provider.href, { external: [provider.origin] })
}

/** Whoever signs out is signed out here, also while the provider does not answer. */
function onlyHere(error: unknown): null {
  if (error instanceof IdentityUnavailable) return null
  throw error
}
