/** Why services do not fit together, as one line a person can act on. */
export type CompositionProblem = {
  /** The service to change, or null when several are to agree. */
  service: string | null
  /** Stable, SCREAMING_SNAKE. */
  code: string
  /** What is wrong and what to do about it. */
  sentence: string
}

export function printProblem({ service, code, sentence }: CompositionProblem): string {
  return `${service ?? 'the graph'}: ${code}: ${sentence}`
}
