import type { Answer } from '#lib/server/graph/answer.ts'

/** Whether the graph does not answer because of what was asked, such as a period that is too long, and not because it cannot now. */
export function isRefused({ problems }: Pick<Answer<unknown>, 'problems'>, positioned = false): boolean {
  return !positioned && problems.some(({ code }) => code === 'INVALID_INPUT')
}
