import { WIDTH } from './factors.ts'

/** The study population as columns; one place is one mother-child pair, in order of year and month of birth. */
export interface People {
  readonly size: number
  /** Level of each factor (FACTORS), pair-major. */
  readonly levels: Uint8Array
  /** Nights in hospital after the birth: 0 or 1. */
  readonly hospitalDay: Uint8Array
  /** Place in the list of municipalities. */
  readonly municipality: Uint16Array
  /** Place in HOUR_STATES. */
  readonly state: Uint8Array
  /** Quarter hours claimed after the birth; 0 is no claim. */
  readonly quarters: Uint16Array
  /** Half hours indicated; 0 is not known. */
  readonly indicatedHalves: Uint8Array
  /** Day of the month of birth. */
  readonly dayOfMonth: Uint8Array
}

export function emptyPeople(size: number): People {
  return {
    size,
    levels: new Uint8Array(size * WIDTH),
    hospitalDay: new Uint8Array(size),
    municipality: new Uint16Array(size),
    state: new Uint8Array(size),
    quarters: new Uint16Array(size),
    indicatedHalves: new Uint8Array(size),
    dayOfMonth: new Uint8Array(size),
  }
}

export const levelOf = (people: People, row: number, factor: number): number => people.levels[row * WIDTH + factor]!
