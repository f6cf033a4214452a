import { redirect } from '@sveltejs/kit'
import { portal } from '#lib/server/portal.ts'
import { attemptCookie } from '#lib/server/sign-in/attempt-cookie.ts'
import { returnPath } from '#lib/server/sign-in/return-path.ts'
import type { PageServerLoad } from './$types'

/** Leaves for the identity provider, and remembers which page was asked for. */
export const load: PageServerLoad = async ({ url, cookies, locals }) => {
  const { identity, settings } = portal()
  const { url: provider, attempt } = await identity.begin(locals.language)
  attemptCookie(cookies, settings.sessionKey, settings.origin).remember({
    ...attempt,
    returnTo: returnPath(url.searchParams.get('naar')),
    startedAt: Date.now(),
  })
  redirect(303, provider.href, { external: [provider.origin] })
}
