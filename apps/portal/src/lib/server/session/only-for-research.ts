import { type RequestEvent, error } from '@sveltejs/kit'
import type { Account } from './account.ts'
import { mayResearch } from '../../may-research.ts'
import { whoeverIsSignedIn } from './whoever-is-signed-in.ts'

/** The account behind a request for a research page; for other roles there is no such page. */
export function onlyForResearch(event: Pick<RequestEvent, 'locals' | 'url'>): Account {
  const { account } = whoeverIsSignedIn(event)
  if (!mayResearch(account.role)) error(404, 'Niet gevonden. · Not found.')
  return account
}
