import { redirect } from '@sveltejs/kit'
import { portal } from '#lib/server/portal.ts'
import { readSessionCookie, writeSessionCookie } from '#lib/server/session/session-cookie.ts'
import { attemptCookie } from '#lib/server/sign-in/attempt-cookie.ts'
import { returnPath } from '#lib/server/sign-in/return-path.ts'
import { SignInRefused } from '#lib/server/sign-in/sign-in-refused.ts'
import type { PageServerLoad } from './$types'

/** Back from the identity provider: begins a session with a new id, and goes on to the page that was asked for. */
export const load: PageServerLoad = async ({ url, cookies }) => {
  const { identity, sessions, settings } = portal()
  const attempt = attemptCookie(cookies, settings.sessionKey, settings.origin).take(
    url.searchParams.get('state') ?? '',
    Date.now(),
  )
  if (attempt === undefined) throw new SignInRefused('This browser did not begin this attempt, or too long ago')
  if (url.searchParams.get('error') === 'access_denied') redirect(303, '/')
  const grant = await identity.finish(url, attempt)
  const id = await sessions.begin(grant, readSessionCookie(cookies, settings.origin))
  writeSessionCookie(cookies, settings.origin, id)
  redirect(303, returnPath(attempt.returnTo))
}
