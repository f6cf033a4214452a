import type { Minutes } from '@kraamketen/kraamzorg'

export interface PlannedCare {
  readonly delivered: Minutes
  readonly toCome: Minutes
}

/**
 * Minutes between what a family will have had and a floor (NL: ruimte tot de ondergrens). Above the floor it is what
 * could come off, never more than is still to come, because care that was given cannot be taken back. Below it: what
 * is short, as a negative number.
 */
export function minutesUntilFloor({ delivered, toCome }: PlannedCare, floor: Minutes): Minutes {
  return Math.min(delivered + toCome - floor, toCome)
}
