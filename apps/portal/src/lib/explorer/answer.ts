import type { Place } from './read-question.ts'

/** What is wrong with a question or missing from its answer, as a page shows it. */
export interface AnswerProblem {
  /** Names its words, `explorer.problem` of the dictionary; what has none is told in the graph's own words. */
  readonly code: string
  /** The graph's own words, in English; empty when the portal refused by itself. */
  readonly message: string
  /** Response names from the root. */
  readonly path: readonly (string | number)[]
  readonly place: Place | null
  readonly service: string | null
  readonly scopes: readonly string[]
  readonly limit: number | null
  readonly remedy: string | null
}

/** What came back for a question that somebody typed. */
export interface FreeAnswer {
  readonly data: Readonly<Record<string, unknown>> | null
  readonly problems: readonly AnswerProblem[]
  /** As the portal measured it, from asking until the last byte; null when nothing was asked. */
  readonly milliseconds: number | null
}

const NOTHING_SAID = { message: '', path: [], place: null, service: null, scopes: [], limit: null, remedy: null }

/** A question that was not asked, and why. */
export function notAsked(problem: Partial<AnswerProblem> & Pick<AnswerProblem, 'code'>): FreeAnswer {
  return { data: null, problems: [{ ...NOTHING_SAID, ...problem }], milliseconds: null }
}
