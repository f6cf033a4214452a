import { SeededRandom } from './random.ts'

/** Twelve digits, the first not 0. */
const LEAST = 100_000_000_000
const COUNT = 900_000_000_000
/** Shares no factor with COUNT, so no two people get the same; small enough to stay exact for three million people. */
const STRIDE = 2_718_281_831
const CHILD = 0
const MOTHER = 1

/** Pseudonyms of children (by row of the births) and of mothers; no one else's, and never nine digits as a BSN. */
export interface Pseudonyms {
  readonly ofChild: (row: number) => number
  readonly ofMother: (mother: number) => number
}

export function pseudonyms(seed: number): Pseudonyms {
  const start = Math.floor(new SeededRandom(seed, 'pseudonyms').uniform() * COUNT)
  const of = (person: number) => LEAST + ((person * STRIDE + start) % COUNT)
  return { ofChild: (row) => of(2 * row + CHILD), ofMother: (mother) => of(2 * mother + MOTHER) }
}
