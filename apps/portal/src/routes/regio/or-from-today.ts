import type { Answer } from '#lib/server/graph/answer.ts'
import { isRefused } from './is-refused.ts'

/** Asks from a day on; a day from which the graph knows nothing, such as in an old bookmark, is left out. */
export async function orFromToday<Data>(
  from: string | null,
  ask: (from: string | null) => Promise<Answer<Data>>,
): Promise<Answer<Data>> {
  const answer = await ask(from)
  return from !== null && isRefused(answer) ? ask(null) : answer
}
