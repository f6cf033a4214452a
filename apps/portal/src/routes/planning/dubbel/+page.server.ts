import { amsterdamDay } from '@kraamketen/kraamzorg'
import { fail, redirect } from '@sveltejs/kit'
import { choice, day, lines, required, text } from '#lib/fields/fields.ts'
import { readFields } from '#lib/fields/read-fields.ts'
import { doneAddress } from '#lib/planning/action-address.ts'
import { readList } from '#lib/list/read-list.ts'
import { refusedForm, wrongFields } from '#lib/server/form-answer.ts'
import { act } from '#lib/server/graph/act.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { keepAddressShort, listPage } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { Actions, PageServerLoad } from './$types'
import { doublesOperation, endRegistrationOperation } from './doubles-operation.ts'

const SHAPE = {
  filter: { reden: choice({ met: true, zonder: false }) },
  sorts: { sinds: ['SINCE_ELSEWHERE_ASC', 'SINCE_ELSEWHERE_DESC'] },
  first: { sort: 'sinds', descending: true },
} as const

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  // The address of a form that was posted names its action, without a value.
  keepAddressShort(event)
  const { state, filter, sort, page } = readList(SHAPE, event.url.searchParams)
  const explained = filter.reden === null ? {} : { explained: filter.reden }
  const answer = await askGraph(event, doublesOperation, { filter: explained, sort, ...page })
  return {
    state,
    page: listPage(answer.data?.doubleRegistrations, state, answer),
    own: answer.data?.viewer?.organisation?.agbCode ?? null,
    today: amsterdamDay(new Date()),
    done: event.url.searchParams.get('gedaan'),
  }
}

const END = { client: required(text(100)), dag: required(day), waarom: required(lines(2000)) } as const

export const actions: Actions = {
  end: async (event) => {
    onlyFor('planner', event)
    const read = readFields(END, await event.request.formData())
    if (read.values === null) return wrongFields('uitschrijven', read)
    const { client: clientId, dag: endedOn, waarom: reason } = read.values
    if (endedOn > amsterdamDay(new Date()))
      return fail(400, {
        form: 'uitschrijven',
        typed: read.typed,
        problems: { dag: { code: 'REFUSED' as const } },
        refusal: 'INVALID_INPUT' as const,
      })
    const { refusal } = await act(event, endRegistrationOperation, { input: { clientId, endedOn, reason } })
    if (refusal !== null) return refusedForm('uitschrijven', read.typed, refusal, { 'input.endedOn': 'dag' })
    redirect(303, doneAddress(event.url, { gedaan: 'uitgeschreven' }))
  },
}
