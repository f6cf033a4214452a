import type { Role } from '@kraamketen/kraamzorg'
import { type RequestEvent, error } from '@sveltejs/kit'
import { type Account } from './account.ts'
import { whoeverIsSignedIn } from './whoever-is-signed-in.ts'

/** The account behind a request for a page that is made for one role; other roles are told that it is not theirs. */
export function onlyFor(role: Role, event: Pick<RequestEvent, 'locals' | 'url'>): Account {
  const { account } = whoeverIsSignedIn(event)
  if (account.role !== role) error(403, 'Deze pagina is er niet voor u. · This page is not for you.')
  return account
}
