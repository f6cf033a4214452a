import type { Answer } from '#lib/server/graph/answer.ts'

/**
 * Cases with what was found of each, and without when that cannot be told now: another service judges the steps, and of a
 * case without its judgement the graph gives nothing at all.
 */
export async function withFindings<Data>(ask: (withFindings: boolean) => Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await ask(true)
  return answer.problems.some(({ path }) => path.includes('finding')) ? ask(false) : answer
}
