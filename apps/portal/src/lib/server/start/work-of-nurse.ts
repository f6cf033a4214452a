import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { AFTER_DAYS, EARLY_WEEKS, FLOOR_HOURS } from '../../handover-bounds.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { startNurseOperation } from './start-nurse-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { WorkOf } from './work.ts'

export const workOfNurse: WorkOf = async (event) => {
  const answer = await askGraph(event, startNurseOperation, {
    days: AFTER_DAYS,
    floor: FLOOR_HOURS,
    bornFrom: addDays(amsterdamDay(new Date()), -7 * EARLY_WEEKS),
  }).catch(nullWhenUnavailable)
  if (!answer?.data) return null
  const { waiting, incomplete, askedBack, early, without } = answer.data
  const count = (list: { totalCount: number } | null) => list?.totalCount ?? null
  return [
    { key: 'earlyVisits', count: count(early), tone: 'bad', href: '/overdrachten/eerder' },
    { key: 'waiting', count: count(waiting), tone: 'doubt', href: '/overdrachten' },
    { key: 'incomplete', count: count(incomplete), tone: 'doubt', href: '/overdrachten?compleet=nee' },
    { key: 'without', count: count(without), tone: 'doubt', href: '/overdrachten/ontbreekt' },
    { key: 'askedBack', count: count(askedBack), tone: 'calm', href: '/overdrachten?status=navraag' },
  ]
}
