import { LONG_WITHOUT_ANSWER_DAYS } from '../../next-step.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { startOperation } from './start-midwife-operation.ts'
import { type WorkOf, nullWhenUnavailable } from './work.ts'

export const workOfMidwife: WorkOf = async (event) => {
  const variables = { longWithoutAnswer: LONG_WITHOUT_ANSWER_DAYS }
  const answer = await askGraph(event, startOperation, variables).catch(nullWhenUnavailable)
  const { all, waitingLong } = answer?.data ?? {}
  if (!all || !waitingLong) return null
  const inState = (wanted: string) => all.stateCounts.find(({ state }) => state === wanted)?.count ?? 0
  return [
    { key: 'declined', count: inState('DECLINED'), tone: 'bad', href: '/verwijzingen?status=afgewezen' },
    {
      key: 'waitingLong',
      count: waitingLong.totalCount,
      tone: 'doubt',
      href: `/verwijzingen?status=ingediend&dagen=${LONG_WITHOUT_ANSWER_DAYS}&sorteer=uitgerekend`,
    },
    {
      key: 'waiting',
      count: inState('SUBMITTED') - waitingLong.totalCount,
      tone: 'calm',
      href: '/verwijzingen?status=ingediend',
    },
  ]
}
