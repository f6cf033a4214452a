/**
 * Hospital day, class of the hours as claimed and class after the correction for a hospital day, together: with one day
 * the hours count 9/8 (NL: met één achtste verhoogd), so some change class. Hours are claimed in quarters.
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export interface HourState {
  readonly hospitalDay: 0 | 1
  /** Class of the hours as claimed, as Table 1 counts. */
  readonly claimed: number
  /** Class after the correction, as Table 2 counts. */
  readonly corrected: number
  /** First and last number of quarter hours; 21.25 × 9/8 is under 24 and 21.5 × 9/8 over it. */
  readonly from: number
  readonly until: number
}

const state = (hospitalDay: 0 | 1, claimed: number, corrected: number, from: number, until: number): HourState => ({
  hospitalDay,
  claimed,
  corrected,
  from: from * 4,
  until: until * 4,
})

export const HOUR_STATES: readonly HourState[] = [
  state(0, 0, 0, 0, 0),
  state(0, 1, 1, 2, 23.75),
  state(0, 2, 2, 24, 44.75),
  state(0, 3, 3, 45, 49.75),
  state(0, 4, 4, 50, 80),
  state(1, 0, 0, 0, 0),
  state(1, 1, 1, 2, 21.25),
  state(1, 1, 2, 21.5, 23.75),
  state(1, 2, 2, 24, 39.75),
  state(1, 2, 3, 40, 44.25),
  state(1, 2, 4, 44.5, 44.75),
  state(1, 3, 4, 45, 49.75),
  state(1, 4, 4, 50, 80),
]

/** Indices into HOUR_STATES that share a hospital day and a corrected class. */
export function statesOf(hospitalDay: number, corrected: number): readonly number[] {
  return HOUR_STATES.flatMap((one, index) =>
    one.hospitalDay === hospitalDay && one.corrected === corrected ? [index] : [],
  )
}

export const CORRECTION = 9 / 8
