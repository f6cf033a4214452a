import { type RequestEvent, error } from '@sveltejs/kit'
import type { AskedBefore } from '#lib/explorer/asked-before.ts'
import { words } from '#lib/language/words.ts'
import { examplesOf, firstQuestion } from '#lib/server/explorer/examples.ts'
import { type SavedQuery, readSavedQuery } from '#lib/server/explorer/queries/saved-query.ts'
import { portal } from '#lib/server/portal.ts'
import type { Account } from '#lib/server/session/account.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id of the kept question that an address names; null when it is none. */
export function savedIdIn({ searchParams }: URL): string | null {
  const id = searchParams.get('vraag') ?? ''
  return ID.test(id) ? id : null
}

/** What stands in the fields when the page opens, and where it comes from. */
export interface OpenQuestion {
  readonly query: string
  readonly variables: string
  readonly example: string | null
  readonly saved: SavedQuery | null
}

/**
 * The question that the address names; who may not see it is told that it is not there. Unless something is posted: what
 * was typed is then on the page, and must not go because the question went meanwhile.
 */
export async function openQuestion(
  { url, locals, request }: Pick<RequestEvent, 'url' | 'locals' | 'request'>,
  { subject, role }: Account,
  history: readonly AskedBefore[],
): Promise<OpenQuestion> {
  if (url.searchParams.has('vraag')) {
    const id = savedIdIn(url)
    const saved = id === null ? null : await portal().database.read((db) => readSavedQuery(db, { subject, id }))
    if (saved === null && request.method === 'POST') return { ...firstQuestion(), example: null, saved: null }
    if (saved === null) error(404, 'Niet gevonden. · Not found.')
    return { query: saved.query, variables: saved.variables, example: null, saved }
  }
  const earlier = url.searchParams.get('eerder')
  if (earlier !== null) {
    const asked = history.find(({ id }) => id === earlier)
    if (asked === undefined) error(404, 'Niet gevonden. · Not found.')
    return { query: asked.query, variables: asked.variables, example: null, saved: null }
  }
  const wanted = url.searchParams.get('voorbeeld')
  if (wanted === null) return { ...firstQuestion(), example: null, saved: null }
  const example = examplesOf(role).find(({ id }) => id === wanted)
  if (example === undefined) error(404, 'Niet gevonden. · Not found.')
  const { question } = words(locals.language).explorer
  const asked = question[example.id as keyof typeof question]
  return { ...example, query: example.query.replace(/^# .*/, `# ${asked}`), example: example.id, saved: null }
}
