import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import { askGraph } from '../graph/ask-graph.ts'
import { startOperation } from './start-coordinator-operation.ts'
import { nullWhenUnavailable } from '../graph/null-when-unavailable.ts'
import type { WorkOf } from './work.ts'

/** The coming weeks in which a shortage can still be prevented. */
const WEEKS = 8
/** How long before it lapses one has to begin about a new agreement. */
const DAYS_BEFORE = 183

export const workOfCoordinator: WorkOf = async (event) => {
  const from = dayFrom(0)
  const until = dayFrom(DAYS_BEFORE)
  const answer = await askGraph(event, startOperation, { weeks: WEEKS, from, until }).catch(nullWhenUnavailable)
  if (!answer?.data) return null
  const { capacity, agreementsLapsing, greyAreas, guaranteeShortfalls } = answer.data
  const below = capacity?.rows.filter(({ gapWithFloorHours }) => (gapWithFloorHours ?? 0) > 0)
  const open = guaranteeShortfalls?.edges.flatMap(({ node }) =>
    node.steps.filter(({ step }) => step === 'NO_GUARANTEE').map(({ nowThere }) => nowThere),
  )
  return [
    {
      key: 'shortfalls',
      // More rows than a page of the graph has: then a sum of one page would say too little.
      count: open && guaranteeShortfalls?.totalCount === guaranteeShortfalls?.edges.length ? sum(open) : null,
      tone: 'bad',
      href: '/regio/schaarste',
    },
    {
      key: 'belowFloor',
      count: below ? new Set(below.map(({ region }) => region.code)).size : null,
      tone: 'bad',
      href: '/regio',
    },
    {
      key: 'grey',
      count: greyAreas?.totalCount ?? null,
      tone: 'doubt',
      href: '/regio/grijs?verandering=minder',
    },
    {
      key: 'lapsing',
      count: agreementsLapsing?.lapses.length ?? null,
      tone: 'calm',
      href: `/regio/afspraken?van=${from}&tot=${until}`,
    },
  ]
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const dayFrom = (days: number) => addDays(amsterdamDay(new Date()), days)
