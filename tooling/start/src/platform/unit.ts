/** What the supervisor keeps running. */
export interface Unit {
  readonly name: string
  /** Milliseconds between its end and the next try. */
  readonly restartAfter: number
  /**
   * Resolves when it does its work. `onExit` is called once, when it ends later on without being stopped. When the
   * signal aborts before that, it ends what it began and rejects.
   *
   * @throws StartProblem when it does not come that far
   */
  start(onExit: (how: string) => void, signal: AbortSignal): Promise<Running>
}

export interface Running {
  /** Resolves when nothing of it is left. */
  stop(): Promise<void>
  /** Keeps it from doing anything while it stays there, as if it hung, until `resume`. Not everything can be. */
  readonly pause?: () => void
  readonly resume?: () => void
}
