import { type RequestEvent, redirect } from '@sveltejs/kit'
import { mayResearch } from '#lib/may-research.ts'
import { LONG_WITHOUT_ANSWER_DAYS } from '#lib/next-step.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { GatewayUnavailable } from '#lib/server/graph/gateway-unavailable.ts'
import type { PageServerLoad } from './$types'
import { startOperation } from './start-operation.ts'

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event
  if (locals.sessionFault !== null) throw locals.sessionFault
  const role = locals.session?.account.role
  if (role !== undefined && mayResearch(role)) redirect(303, '/onderzoek')
  return {
    justSignedOut: locals.session === null && url.searchParams.get('state') === 'afgemeld',
    work: role === 'midwife' ? await workOfMidwife(event) : null,
  }
}

/** How many referrals ask something of her; null when that cannot be counted now. */
async function workOfMidwife(event: RequestEvent) {
  const answer = await askGraph(event, startOperation, { longWithoutAnswer: LONG_WITHOUT_ANSWER_DAYS }).catch(notNow)
  const { all, waitingLong } = answer?.data ?? {}
  if (!all || !waitingLong) return { counts: null }
  const inState = (wanted: string) => all.stateCounts.find(({ state }) => state === wanted)?.count ?? 0
  return {
    counts: {
      total: all.totalCount,
      waiting: inState('SUBMITTED'),
      waitingLong: waitingLong.totalCount,
      declined: inState('DECLINED'),
    },
  }
}

function notNow(error: unknown): null {
  if (error instanceof GatewayUnavailable) return null
  throw error
}
