import type { Question } from './question.ts'

/** Path in the portal of a cohort, and of a question to it: the whole question stands in it. */
export function permalink(cohortId: string, question: Question | null = null): string {
  const path = `/onderzoek/cohort/${cohortId}`
  if (question === null) return path
  const search = new URLSearchParams({ question: question.kind.toLowerCase().replaceAll('_', '-') })
  if ('groupBy' in question && question.groupBy.length > 0) search.set('groupBy', question.groupBy.join(','))
  if ('by' in question && question.by !== null) search.set('by', question.by)
  if ('only' in question) {
    for (const { characteristic, levels } of question.only)
      search.append('only', `${characteristic}:${levels.join(',')}`)
  }
  if ('hoursCorrection' in question) search.set('hoursCorrection', question.hoursCorrection)
  return `${path}?${search}`
}
