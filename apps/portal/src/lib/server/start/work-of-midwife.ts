import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { DAYS_TO_END_OF_CARE, LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { scarcityOf, thisQuarter } from '../midwife/scarcity-of-practice.ts'
import { startOperation } from './start-midwife-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { WorkOf } from './work.ts'

export const workOfMidwife: WorkOf = async (event) => {
  const now = new Date()
  const careOver = addDays(amsterdamDay(now), -DAYS_TO_END_OF_CARE)
  const variables = { longWithoutAnswer: LONG_WITHOUT_ANSWER_DAYS, ...thisQuarter(now), careOver }
  const answer = await askGraph(event, startOperation, variables).catch(nullWhenUnavailable)
  const { all, waitingLong, declined, approvals, unread, intakesOverdue } = answer?.data ?? {}
  if (!all || !waitingLong) return null
  const inState = (wanted: string) => all.stateCounts.find(({ state }) => state === wanted)?.count ?? 0
  const submitted = inState('SUBMITTED')
  const scarcity = scarcityOf(answer?.data)
  return [
    { key: 'approvals', count: approvals?.totalCount ?? null, tone: 'bad', href: '/goedkeuren' },
    { key: 'signals', count: unread?.totalCount ?? null, tone: 'bad', href: '/signalen' },
    {
      key: 'declined',
      count: declined?.totalCount ?? null,
      tone: 'bad',
      href: `/verwijzingen?status=afgewezen&van=${careOver}`,
    },
    {
      key: 'waitingLong',
      count: waitingLong.totalCount,
      tone: 'doubt',
      href: `/verwijzingen?status=ingediend&dagen=${LONG_WITHOUT_ANSWER_DAYS}&sorteer=uitgerekend`,
    },
    { key: 'intakes', count: intakesOverdue?.totalCount ?? null, tone: 'doubt', href: '/intakes' },
    { key: 'scarcity', count: scarcity?.length ?? null, tone: 'doubt', href: '/verwijzingen#schaarste' },
    {
      key: 'waiting',
      // As many as its list has; said already when all of them wait long.
      count: submitted === waitingLong.totalCount ? 0 : submitted,
      tone: 'calm',
      href: '/verwijzingen?status=ingediend',
    },
  ]
}
