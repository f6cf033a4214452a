import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { SignedIn } from './signed-in.ts'

type Asked = Pick<RequestEvent, 'locals' | 'url'>

/** The person behind a request; who is not signed in is sent to sign in, and comes back to this page. */
export function whoeverIsSignedIn(event: Asked): SignedIn {
  if (event.locals.sessionFault !== null) throw event.locals.sessionFault
  return event.locals.session ?? toSignIn(event)
}

export function toSignIn({ url }: Pick<Asked, 'url'>): never {
  redirect(303, `/aanmelden?naar=${encodeURIComponent(url.pathname + url.search)}`)
}
