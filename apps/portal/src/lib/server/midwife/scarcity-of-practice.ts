import { addDays, amsterdamDay } from '@kraamketen/kraamzorg'
import type { FragmentOf } from 'gql.tada'
import type { scarcityOfPractice } from './scarcity-of-practice-operation.ts'

/** A quarter ahead: what is further away, nobody can do anything about yet. */
const DAYS_AHEAD = 91

/** The period in which scarcity matters now, as the operation asks it. */
export function thisQuarter(now: Date): { readonly today: string; readonly soon: string } {
  const today = amsterdamDay(now)
  return { today, soon: addDays(today, DAYS_AHEAD) }
}

/** What was declared for the region of the practice; null when that cannot be told now. */
export function scarcityOf(data: Partial<FragmentOf<typeof scarcityOfPractice>> | null | undefined) {
  const region = data?.viewer?.organisation?.municipality?.ggdRegion?.code
  if (!data?.scarcityDeclarations || region === undefined) return null
  return data.scarcityDeclarations.edges.map(({ node }) => node).filter((declared) => declared.region.code === region)
}
