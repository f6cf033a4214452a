import { setImmediate } from 'node:timers/promises'

/**
 * Runs pieces of work one after the other, and lets whatever else waits go first in between: eleven tables at once
 * keep nobody waiting longer than one table takes.
 */
export function createTurns(): <Result>(work: () => Result) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Result): Promise<Result> => {
    const turn = last.then(() => setImmediate()).then(work)
    last = turn.catch(() => {})
    return turn
  }
}
