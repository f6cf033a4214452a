/**
 * An expected failure: what is wrong, where in the question, and what to do. In a mutation it is a member of the
 * result union; in a query it becomes an error with the same parts in its extensions. Anything else is a bug.
 */
export abstract class Problem extends Error {
  /** Stable, SCREAMING_SNAKE; never changes meaning. */
  abstract readonly code: string
  /**
   * The argument or input field that it is about, as a path from the field: `['input', 'dueDate']`. Not called `path`:
   * graphql takes an error with a path for one that it has located already.
   */
  readonly place: readonly string[]
  /** What to do about it, in a sentence. */
  readonly remedy: string

  constructor(message: string, remedy: string, place: readonly string[] = []) {
    super(message)
    this.remedy = remedy
    this.place = place
  }
}

export interface InputIssue {
  readonly path: readonly string[]
  readonly message: string
  readonly remedy: string
}

/** One or more values that cannot be right, each with its place. */
export class InvalidInput extends Problem {
  readonly code = 'INVALID_INPUT'
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly [InputIssue, ...InputIssue[]]) {
    super(issues[0].message, issues[0].remedy, issues[0].path)
    this.issues = issues
  }
}

/** Not there, or not for this viewer: the two look the same on purpose. */
export class NotFound extends Problem {
  readonly code = 'NOT_FOUND'

  /** Without a remedy of its own it is about a client: the words then do not tell which of the two it is. */
  constructor(
    what: string,
    place: readonly string[],
    remedy = 'Check the id; it may also belong to clients of another organisation.',
  ) {
    super(`This ${what} was not found.`, remedy, place)
  }
}

/** The thing exists, but what is asked does not fit its state. */
export class WrongState extends Problem {
  readonly code = 'WRONG_STATE'
  readonly current: string
  readonly allowed: readonly string[]

  constructor(message: string, current: string, allowed: readonly string[], place: readonly string[]) {
    super(
      message,
      allowed.length === 0 ? 'Nothing can be changed here any more.' : `Possible now: ${allowed.join(', ')}.`,
      place,
    )
    this.current = current
    this.allowed = allowed
  }
}

/** It clashes with something that is there already. */
export class Conflict extends Problem {
  readonly code = 'CONFLICT'
}
