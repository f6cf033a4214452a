import { addDays, amsterdamDay, daysBetween, weekStart } from '@kraamketen/kraamzorg'
import { FLOOR_HOURS } from '../../planning/floor.ts'
import { askGraph } from '../graph/ask-graph.ts'
import { startPlannerOperation } from './start-planner-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { Task, WorkOf } from './work.ts'

/** What waits by how soon it must be done; each leads to the list that has the same count. */
const TASKS = [
  { key: 'belowFloor', tone: 'bad', href: '/planning/gezinnen?lijst=onder-24-uur' },
  { key: 'intakesOverdue', tone: 'bad', href: '/planning/intakes?status=te-laat' },
  { key: 'homeToday', tone: 'doubt', href: '/planning/gezinnen?lijst=naar-huis' },
  { key: 'unanswered', tone: 'doubt', href: '/planning/aanmeldingen' },
  { key: 'waiting', tone: 'doubt', href: '/planning/wachtlijst' },
  { key: 'intakesDue', tone: 'doubt', href: '/planning/intakes' },
  { key: 'reindications', tone: 'doubt', href: '/planning/herindicaties' },
  { key: 'applications', tone: 'doubt', href: '/planning/regelingen/aanvragen' },
  { key: 'doubles', tone: 'calm', href: '/planning/dubbel?reden=zonder' },
  { key: 'dossierGaps', tone: 'calm', href: '/planning/dossiers' },
] as const satisfies readonly Omit<Task, 'count'>[]

export const workOfPlanner: WorkOf = async (event) => {
  const today = amsterdamDay(new Date())
  const daysOfWeek = daysBetween(today, addDays(weekStart(today), 6))
  const variables = { floor: FLOOR_HOURS, daysOfWeek }
  const answer = await askGraph(event, startPlannerOperation, variables).catch(nullWhenUnavailable)
  const data = answer?.data
  if (!data) return null
  return TASKS.map((task) => ({ ...task, count: data[task.key]?.totalCount ?? null }))
}
