/** Time-outs in a row after which a service is not waited for any more. */
const TIMEOUTS_BEFORE_OPEN = 5
/** How often a service that does not answer is tried again: well inside the two seconds in which it must heal. */
const TRY_AGAIN_AFTER_MS = 1_000

/**
 * Keeps requests from queueing behind a service that hangs: after five time-outs in a row one request a second finds out
 * whether it answers again, and the others are told at once.
 */
export function createBreaker(now: () => number = Date.now) {
  let timeouts = 0
  let nextTryAt = 0
  return {
    /** Whether to ask the service now. */
    allows(): boolean {
      if (timeouts < TIMEOUTS_BEFORE_OPEN) return true
      if (now() < nextTryAt) return false
      nextTryAt = now() + TRY_AGAIN_AFTER_MS
      return true
    },
    answered(): void {
      timeouts = 0
    },
    timedOut(): void {
      timeouts += 1
      if (timeouts === TIMEOUTS_BEFORE_OPEN) nextTryAt = now() + TRY_AGAIN_AFTER_MS
    },
  }
}
