import { moment } from './days.ts'

/** How long all tests of a run take together, amply, in milliseconds. */
const RUN = 25 * 60_000

/**
 * How long to wait, in milliseconds, before a platform is started whose demonstration is set today: questions ask for
 * "today", and a run that passes midnight in the Netherlands would ask for another day than the one it was set on.
 */
export function toMidnight(now: Date): number {
  const left = Date.parse(moment(1, '00:00', now)) - now.getTime()
  return left < RUN ? left : 0
}
