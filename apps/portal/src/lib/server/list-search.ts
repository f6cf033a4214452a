import { type RequestEvent, redirect } from '@sveltejs/kit'
import type { FieldProblems } from '../fields/field-problem.ts'
import { changedAddress } from '../list/list-address.ts'
import { portal } from './portal.ts'
import { seal, unseal } from '@kraamketen/sealing'
import { whoeverIsSignedIn } from './session/whoever-is-signed-in.ts'

const FIELD = 'zoek'
/** More than any search may be, so that one that is too long comes back as it was typed, and says so. */
const LONGEST = 300

type Asked = Pick<RequestEvent, 'locals' | 'url'>

/**
 * The address of a list with what it is searched by opened. A browser's history and every log on the way keep
 * addresses, so that a client's name or date of birth stands in one only sealed, for the person who searched.
 */
export function openSearch(event: Asked): {
  readonly query: URLSearchParams
  readonly problems: FieldProblems<typeof FIELD>
} {
  const query = new URLSearchParams(event.url.search)
  const sealed = query.get(FIELD)
  query.delete(FIELD)
  if (sealed === null || sealed === '') return { query, problems: {} }
  const search = unseal(portal().settings.sessionKey, purpose(event), Buffer.from(sealed, 'base64url'))
  if (typeof search !== 'string') return { query, problems: { [FIELD]: { code: 'SEARCH_CLOSED' } } }
  query.set(FIELD, search)
  return { query, problems: {} }
}

/** The posted fields of a list's filter become its address. */
export async function searchList(event: Asked & Pick<RequestEvent, 'request'>): Promise<never> {
  const changes: Record<string, string[]> = {}
  for (const [name, value] of await event.request.formData()) {
    if (typeof value !== 'string' || value.trim() === '') continue
    changes[name] = [...(changes[name] ?? []), name === FIELD ? sealedSearch(event, value.trim()) : value]
  }
  redirect(303, changedAddress({ pathname: event.url.pathname, search: '' }, changes))
}

function sealedSearch(event: Asked, search: string): string {
  return seal(portal().settings.sessionKey, purpose(event), search.slice(0, LONGEST)).toString('base64url')
}

function purpose(event: Asked): string {
  return `search by ${whoeverIsSignedIn(event).account.subject}`
}
