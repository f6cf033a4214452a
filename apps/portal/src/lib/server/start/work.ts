import type { RequestEvent } from '@sveltejs/kit'

/** Something that waits for whoever signed in: how much of it, and where it is done. */
export interface Task {
  /** Names its words, `start.tasks` of the dictionary of the role. */
  readonly key: string
  /** Null when it cannot be counted now. */
  readonly count: number | null
  /** How urgent: must be done today, soon, or is good to know. */
  readonly tone: 'bad' | 'doubt' | 'calm'
  readonly href: string
}

/** What waits, in counts only: nobody's record is read to show it. Null when nothing can be counted now. */
export type WorkOf = (event: RequestEvent) => Promise<readonly Task[] | null>
