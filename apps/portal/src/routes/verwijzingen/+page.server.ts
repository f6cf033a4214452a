import { error, redirect } from '@sveltejs/kit'
import type { ResultOf } from 'gql.tada'
import { isHerMove, nextStep } from '#lib/next-step.ts'
import type { Answer } from '#lib/server/graph/answer.ts'
import { askGraph } from '#lib/server/graph/ask-graph.ts'
import { onlyFor } from '#lib/server/session/only-for.ts'
import type { PageServerLoad } from './$types'
import { type ListState, type Sort, STATES, listPath, parseList } from './list-state.ts'
import { referralsOperation } from './referrals-operation.ts'

const PAGE = 25

const SORTS = {
  uitgerekend: ['DUE_DATE_ASC', 'DUE_DATE_DESC'],
  naam: ['CLIENT_NAME_ASC', 'CLIENT_NAME_DESC'],
  gewijzigd: ['STATE_SINCE_ASC', 'STATE_SINCE_DESC'],
  ingediend: ['SUBMITTED_ASC', 'SUBMITTED_DESC'],
} as const satisfies Record<Sort, readonly [string, string]>

export const load: PageServerLoad = async (event) => {
  const { organisation } = onlyFor('midwife', event)
  const { searchParams } = event.url
  const parsed = parseList(searchParams)
  // A form sends its empty fields too; the address is to be kept and shared, so it says what filters and no more.
  if ([...searchParams.values()].includes('') && Object.keys(parsed.problems).length === 0)
    redirect(303, listPath(parsed.list))
  const answer = await askGraph(event, referralsOperation, variablesOf(parsed.list))
  return {
    ...parsed,
    organisation,
    page: answer.data?.referrals ? pageOf(answer.data.referrals) : withoutPage(answer, parsed.list),
  }
}

function variablesOf({ state, search, days, from, until, sort, descending, after, before }: ListState) {
  return {
    filter: {
      kinds: ['KRAAMZORG' as const],
      ...(state !== null && { states: [state] }),
      ...(search !== '' && { search }),
      ...(days !== null && { withoutAnswerForDays: days }),
      ...(from !== null && { dueFrom: from }),
      ...(until !== null && { dueUntil: until }),
    },
    sort: SORTS[sort][descending ? 1 : 0],
    ...(before === null ? { first: PAGE, after } : { last: PAGE, before }),
  }
}

type Connection = NonNullable<ResultOf<typeof referralsOperation>['referrals']>

function pageOf({ edges, pageInfo, stateCounts, totalCount }: Connection) {
  const counts = STATES.map((state) => ({
    state,
    count: stateCounts.find((counted) => counted.state === state)?.count ?? 0,
  }))
  return {
    totalCount,
    counts,
    allStates: counts.reduce((sum, { count }) => sum + count, 0),
    before: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    rows: edges.map(({ node }) => {
      const step = nextStep(node.state, node.daysWithoutAnswer)
      return { ...node, nextStep: step, isHerMove: isHerMove(step) }
    }),
  }
}

/** A position in the list that is gone, such as in a bookmark, is no fault; all else is, and may be over in a minute. */
function withoutPage({ problems }: Answer<unknown>, { after, before }: ListState): null {
  const isGone = (after ?? before) !== null && problems.some(({ code }) => code === 'INVALID_INPUT')
  if (!isGone)
    error(503, 'De verwijzingen zijn nu niet op te halen. · The referrals cannot be fetched now.', {
      part: 'referrals',
    })
  return null
}
