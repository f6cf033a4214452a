import { error } from '@sveltejs/kit'
import { FLOOR_HOURS } from '#lib/planning/floor.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { partState } from '#lib/server/graph/part-state.ts'
import { notNow } from '#lib/server/list-page.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { familyOperation } from './family-operation.ts'
import { floorReachedOn, hoursByDay } from './hours-by-day.ts'

export const load: PageServerLoad = async (event) => {
  onlyFor('planner', event)
  const answer = await askGraph(event, familyOperation, { id: event.params.id })
  const family = answer.data?.client
  if (!family) {
    const isDown = answer.problems.some(({ code }) => code !== 'NOT_FOUND' && code !== 'INVALID_INPUT')
    if (isDown) notNow()
    error(404)
  }
  const days = hoursByDay(family.visits)
  return {
    family,
    days,
    floor: FLOOR_HOURS,
    floorReachedOn: floorReachedOn(days, FLOOR_HOURS),
    referral: family.referrals[0] ?? null,
    money: partState(answer, { path: ['client', 'indication', 'bill'], service: 'costs' }),
  }
}
