import { type RequestEvent, error, redirect } from '@sveltejs/kit'
import type { SignedIn } from './signed-in.ts'

type Asked = Pick<RequestEvent, 'locals' | 'url'>

/** The person behind a request; who is not signed in is sent to sign in, and comes back to this page. */
export function whoeverIsSignedIn(event: Asked): SignedIn {
  if (event.locals.sessionFault !== null) throw event.locals.sessionFault
  return event.locals.session ?? toSignIn(event)
}

export function toSignIn({ url, locals }: Asked): never {
  // Sent away, a form would lose what was typed: the error page keeps it, and offers to send it again.
  if (locals.posted.length > 0) error(401, 'Meld u opnieuw aan. · Please sign in again.')
  redirect(303, `/aanmelden?naar=${encodeURIComponent(url.pathname + url.search)}`)
}
