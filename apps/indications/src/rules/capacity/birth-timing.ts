import { type IsoDate, isoDate } from '@kraamketen/kraamzorg'

/** When women give birth, against their due date. */
export interface BirthTiming {
  readonly version: string
  /** Day on which the assumption was written down. */
  readonly since: IsoDate
  /** Completed weeks from the due date (−1: one to seven days early), and how many of a thousand births. */
  readonly perThousand: readonly (readonly [weeks: number, births: number])[]
}

/**
 * An assumption of this house, and no measured distribution: none of our sources prints one. It puts 30 % of births
 * more than a week before the due date, 26 % in the week before it, 27 % in the week that begins with it and 1 % two
 * weeks after it or later. A region that counts its own births can replace it by a newer version; a week more or less in the mode moves
 * about a quarter of a week's births to the week beside it.
 */
export const BIRTH_TIMING: BirthTiming = {
  version: 'house-2026-11',
  since: isoDate('2026-11-22'),
  perThousand: [
    [-6, 20],
    [-5, 15],
    [-4, 30],
    [-3, 70],
    [-2, 165],
    [-1, 260],
    [0, 270],
    [1, 160],
    [2, 10],
  ],
}

/** The share of births in each ISO week, counted from the week of the due date. */
export interface WeekShare {
  readonly offset: number
  readonly share: number
}

/**
 * From days to ISO weeks: the due date is any day of its week, so a birth in the j-th week after it falls j weeks later
 * in 28 of the 49 pairs of days, and j + 1 weeks later in 21.
 */
export function sharesByWeek({ perThousand }: BirthTiming): WeekShare[] {
  const shares = new Map<number, number>()
  for (const [weeks, births] of perThousand) {
    shares.set(weeks, (shares.get(weeks) ?? 0) + (births * 28) / 49_000)
    shares.set(weeks + 1, (shares.get(weeks + 1) ?? 0) + (births * 21) / 49_000)
  }
  return [...shares].map(([offset, share]) => ({ offset, share })).sort((one, other) => one.offset - other.offset)
}
