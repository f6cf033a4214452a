import { amsterdamDay, daysBetween, isoDate } from '@kraamketen/kraamzorg'
import { error } from '@sveltejs/kit'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { childOperation } from './child-operation.ts'

const PLACES = { path: ['child', 'responsibilities'], service: 'cohorts' } as const

export const load: PageServerLoad = async (event) => {
  onlyFor('nurse', event)
  const answer = await askGraph(event, childOperation, { id: event.params.id })
  const child = answer.data?.child
  if (!child) {
    if (answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')) notNow()
    error(404, 'Niet gevonden. · Not found.')
  }
  return {
    child,
    daysOld: daysBetween(isoDate(child.bornOn), amsterdamDay(new Date())),
    places: partState(answer, PLACES),
  }
}
