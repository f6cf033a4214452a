import { error, redirect } from '@sveltejs/kit'
import { choice, lines, oneOf, required } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { graphLanguage } from '#lib/server/graph/graph-language.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { applicationOperation, decideOperation } from './application-operation.ts'
import { REFUSAL_REASONS } from './refusal-reasons.ts'

/** What a decision can bring it to. */
const DECIDED = ['GRANTED', 'WAITING', 'REFUSED']

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  const answer = await askGraph(event, applicationOperation, {
    id: event.params.id,
    language: graphLanguage(event.locals.language),
  })
  const application = answer.data?.programmeApplication
  if (!application) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    error(404, 'Niet gevonden. · Not found.')
  }
  const { client, applicant } = application
  if (client === null) notNow()
  if (applicant === null) notNow()
  const places = answer.data.programmePlaces?.find(({ programme }) => programme.id === application.programme.id)
  return {
    application: { ...application, client, applicant },
    places: places ?? null,
    canDecide: application.state === 'APPLIED' && application.nextStates.some((state) => DECIDED.includes(state)),
    done: event.url.searchParams.get('gedaan'),
  }
}

const DECIDE = {
  besluit: required(choice({ toekennen: 'GRANT', afwijzen: 'REFUSE' })),
  reden: oneOf(REFUSAL_REASONS),
  toelichting: lines(2000),
} as const

const DONE = { GRANTED: 'toegekend', WAITING: 'wacht', REFUSED: 'afgewezen' } as const

export const actions: Actions = {
  decide: async (event) => {
    onlyFor('planner', event)
    const read = readFields(DECIDE, await event.request.formData())
    if (read.values === null) return wrongFields('besluit', read)
    const { besluit: decision, reden: refusalReason, toelichting: reason } = read.values
    if (decision === 'REFUSE' && refusalReason === null)
      return wrongFields('besluit', { ...read, problems: { reden: { code: 'REQUIRED' } } })
    if (decision === 'REFUSE' && refusalReason === 'OTHER' && reason === null)
      return wrongFields('besluit', { ...read, problems: { toelichting: { code: 'REQUIRED' } } })
    const input = {
      applicationId: event.params.id,
      decision,
      reason,
      ...(decision === 'REFUSE' && { refusalReason }),
    }
    const { done, refusal } = await act(event, decideOperation, { input })
    if (refusal !== null)
      return refusedForm('besluit', read.typed, refusal, {
        'input.reason': 'toelichting',
        'input.refusalReason': 'reden',
      })
    const word = Object.entries(DONE).find(([state]) => state === done.state)?.[1] ?? 'toegekend'
    redirect(303, `${event.url.pathname}?gedaan=${word}`)
  },
}
