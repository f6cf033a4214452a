import { CAESAREAN_PLANNED, CAESAREAN_UNPLANNED } from './draw-birth-outcomes.ts'
import type { Population } from './generate.ts'
import type { Pairs } from './tabulate.ts'

/** The study population of a release in memory, as it is counted. */
export function pairsOf({ people, births }: Population): Pairs {
  const caesarean = Uint8Array.from({ length: people.size }, (_, row) =>
    births.delivery[row] === CAESAREAN_PLANNED || births.delivery[row] === CAESAREAN_UNPLANNED ? 1 : 0,
  )
  return { ...people, caesarean }
}
