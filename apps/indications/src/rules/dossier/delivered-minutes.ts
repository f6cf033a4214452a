import type { Minutes } from '@kraamketen/kraamzorg'

/** Longest visit that can be recorded (house): a day and a night; anything longer is a slip of the date. */
export const LONGEST_VISIT: Minutes = 1440

/**
 * Minutes of care delivered (NL: geleverde tijd): what really passed between two instants, so that a visit across
 * midnight is whole and one in the night that the clock changes is an hour shorter or longer than the clock says.
 */
export function deliveredMinutes(startedAt: Date, endedAt: Date): Minutes {
  return (endedAt.getTime() - startedAt.getTime()) / 60_000
}
