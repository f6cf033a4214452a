import { type RequestEvent, fail, redirect } from '@sveltejs/kit'
import type { FieldProblem } from '#lib/fields/field-problem.ts'
import { required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { titleOf } from '#lib/explorer/asked-before.ts'
import { numbersLikeBsn } from '#lib/explorer/numbers-like-bsn.ts'
import { MOST_CHARACTERS } from '#lib/explorer/read-question.ts'
import { readVariables } from '#lib/explorer/read-variables.ts'
import { type ShownAnswer, shownAnswer } from '#lib/explorer/shown-answer.ts'
import { tidyQuery, tidyVariables } from '#lib/explorer/tidy.ts'
import { typePage } from '#lib/explorer/type-page.ts'
import { askFreely } from '#lib/server/explorer/ask-freely.ts'
import { contractOf } from '#lib/server/explorer/contract.ts'
import { examplesOf } from '#lib/server/explorer/examples.ts'
import { keepInHistory, ownHistory } from '#lib/server/explorer/own-history.ts'
import {
  type KeptQuestion,
  changeQuery,
  forgetQuery,
  saveQuery,
  savedNames,
  shareQuery,
} from '#lib/server/explorer/queries/saved-query.ts'
import { typedQuestion } from '#lib/server/explorer/typed-question.ts'
import { portal } from '#lib/server/portal.ts'
import { whoeverIsSignedIn } from '#lib/server/session/whoever-is-signed-in.ts'
import type { Actions, PageServerLoad } from './$types'
import { openQuestion, savedIdIn } from './open-question.ts'

/** What the page gets back when something was asked, tidied or not kept: everything that was typed, and what came of it. */
interface Answered {
  readonly typed: { readonly query: string; readonly variables: string; readonly name: string }
  readonly answer: ShownAnswer | null
  readonly refused: KeepingProblem | null
}

/** Why a question was not kept. */
type KeepingProblem =
  | { readonly code: 'NAME'; readonly problem: FieldProblem }
  | { readonly code: 'LIKE_BSN'; readonly numbers: readonly string[] }
  | { readonly code: 'EMPTY' | 'TOO_LONG' | 'FULL' | 'GONE' | 'NOT_TIDY' }

export const load: PageServerLoad = async (event) => {
  const { account } = whoeverIsSignedIn(event)
  const { schema, version } = contractOf(account.role)
  const [history, saved] = await Promise.all([
    ownHistory(event),
    portal().database.read((db) => savedNames(db, account.subject)),
  ])
  const opened = await openQuestion(event, account, history)
  return {
    opened,
    saved,
    history: history.map(({ id, at, query }) => ({ id, at, title: titleOf(query) })),
    examples: examplesOf(account.role).map(({ id }) => id),
    schemaVersion: version,
    root: typePage(schema, schema.getQueryType()?.name ?? ''),
    permalink: opened.saved === null ? null : new URL(`/verkenner?vraag=${opened.saved.id}`, event.url).href,
    done: DONE.find((word) => word === event.url.searchParams.get('gedaan')) ?? null,
  }
}

/** Nobody's: what an address that names no question changes. */
const NONE = '00000000-0000-0000-0000-000000000000'

const DONE = ['bewaard', 'gewijzigd', 'gedeeld', 'niet-gedeeld', 'verwijderd'] as const

export const actions: Actions = {
  ask: async (event) => {
    const { typed } = await readForm(event)
    const answer = await askFreely(event, typed)
    // What the portal refused by itself was never asked.
    if (answer.milliseconds !== null) await keepInHistory(event, typed)
    const read = readVariables(typed.variables)
    const asked = { ...typed, variables: 'variables' in read ? read.variables : {} }
    return answered({ typed, answer: shownAnswer(answer, { ...asked, endpoint: portal().settings.gatewayUrl.href }) })
  },

  tidy: async (event) => {
    const { typed } = await readForm(event)
    const [query, variables] = [tidyQuery(typed.query), tidyVariables(typed.variables)]
    const tidied = { ...typed, query: query ?? typed.query, variables: variables ?? typed.variables }
    const isTidy = query !== null && variables !== null
    return answered({ typed: tidied, refused: isTidy ? null : { code: 'NOT_TIDY' } })
  },

  save: async (event) => {
    const { subject, typed, name, refused } = await readForm(event)
    if (name === null) return fail(400, answered({ typed, refused }))
    const id = await portal().database.write((trx) => saveQuery(trx, { ...typed, subject, name }, new Date()))
    if (id === null) return fail(409, answered({ typed, refused: { code: 'FULL' } }))
    redirect(303, `/verkenner?vraag=${id}&gedaan=bewaard`)
  },

  change: async (event) => {
    const { subject, typed, name, refused, id } = await readForm(event)
    if (name === null) return fail(400, answered({ typed, refused }))
    const isChanged = await portal().database.write((trx) =>
      changeQuery(trx, { ...typed, subject, id, name }, new Date()),
    )
    if (!isChanged) return fail(404, answered({ typed, refused: { code: 'GONE' } }))
    redirect(303, `/verkenner?vraag=${id}&gedaan=gewijzigd`)
  },

  share: (event) => share(event, true),
  unshare: (event) => share(event, false),

  forget: async (event) => {
    const { subject, typed, id } = await readForm(event)
    const isForgotten = await portal().database.write((trx) => forgetQuery(trx, { subject, id }))
    if (!isForgotten) return fail(404, answered({ typed, refused: { code: 'GONE' } }))
    redirect(303, '/verkenner?gedaan=verwijderd')
  },
}

async function share(event: RequestEvent, shared: boolean) {
  const { subject, typed, id } = await readForm(event)
  const isDone = await portal().database.write((trx) => shareQuery(trx, { subject, id, shared }))
  if (!isDone) return fail(404, answered({ typed, refused: { code: 'GONE' } }))
  redirect(303, `/verkenner?vraag=${id}&gedaan=${shared ? 'gedeeld' : 'niet-gedeeld'}`)
}

function answered({ answer = null, refused = null, ...rest }: Pick<Answered, 'typed'> & Partial<Answered>): Answered {
  return { answer, refused, ...rest }
}

/** The form, by whom, and what of it may be kept: `name` is null when it may not, and `refused` says why. */
async function readForm(event: RequestEvent) {
  const { account } = whoeverIsSignedIn(event)
  const form = await event.request.formData()
  const { values, typed, problems } = readFields({ naam: required(text(80)) }, form)
  const question = typedQuestion(form)
  const refused = problems.naam
    ? { code: 'NAME' as const, problem: problems.naam }
    : whyNotKept({ ...question, name: values?.naam ?? '' })
  return {
    subject: account.subject,
    typed: { ...question, name: typeof typed['naam'] === 'string' ? typed['naam'] : '' },
    name: refused === null ? (values?.naam ?? null) : null,
    refused,
    id: savedIdIn(event.url) ?? NONE,
  }
}

function whyNotKept({ name, query, variables }: KeptQuestion): KeepingProblem | null {
  if (query.trim() === '') return { code: 'EMPTY' }
  if (query.length > MOST_CHARACTERS || variables.length > MOST_CHARACTERS) return { code: 'TOO_LONG' }
  const numbers = numbersLikeBsn(`${name}\n${query}\n${variables}`)
  return numbers.length > 0 ? { code: 'LIKE_BSN', numbers } : null
}
