import { error } from '@sveltejs/kit'
import { findTables } from '#lib/explorer/find-tables.ts'
import { tableAsCsv } from '#lib/explorer/table-as-csv.ts'
import { words } from '#lib/language/words.ts'
import { askFreely } from '#lib/server/explorer/ask-freely.ts'
import { typedQuestion } from '#lib/server/explorer/typed-question.ts'
import { whoeverIsSignedIn } from '#lib/server/session/whoever-is-signed-in.ts'
import type { RequestHandler } from './$types'

const FORMS = {
  excel: { kind: 'dutch', ending: 'csv', type: 'text/csv; charset=utf-8' },
  csv: { kind: 'science', ending: 'csv', type: 'text/csv; charset=utf-8' },
  json: { kind: null, ending: 'json', type: 'application/json; charset=utf-8' },
} as const

/** An answer as a file: the question is asked anew, because answers are kept nowhere. */
export const POST: RequestHandler = async (event) => {
  whoeverIsSignedIn(event)
  const form = await event.request.formData()
  const word = form.get('vorm')
  if (typeof word !== 'string' || !Object.hasOwn(FORMS, word)) error(404, 'Niet gevonden. · Not found.')
  const { kind, ending, type } = FORMS[word as keyof typeof FORMS]
  const { data, problems } = await askFreely(event, typedQuestion(form))
  const { fileRefused } = words(event.locals.language).explorer
  const tables = findTables(data)
  const table = tables.find(({ path }) => path === form.get('tabel')) ?? tables[0]
  const content =
    kind === null
      ? data && `${JSON.stringify(problems.length > 0 ? { data, problems } : { data }, null, 2)}\n`
      : table && tableAsCsv(table, kind)
  // A table from which a part is missing would look whole in a spreadsheet.
  if (!content || (kind !== null && problems.length > 0))
    return new Response(`${fileRefused}\n`, { status: 409, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const name = kind === null ? 'antwoord' : (table?.path ?? '').replaceAll(/[^\w-]/g, '-')
  return new Response(content, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="kraamketen-${name}.${ending}"` },
  })
}
