import { ASSUMED_REGION_TILT, ASSUMED_TILT_OF_CLASS } from './assumptions.ts'
import { ALL_LEVELS, AT, FACTORS, FIRST_LEVEL, WIDTH } from './factors.ts'
import { HOUR_STATES } from './hour-states.ts'
import { REGION_CODES, REGION_OF } from './municipalities.ts'
import type { People } from './people.ts'
import { CLASSES } from './printed-tables.ts'
import type { Targets } from './targets.ts'

/** Rows on which the model is fitted; what that leaves in the whole population is repaired after the draw. */
const FITTED_ROWS = 60_000
const SWEEPS = 40
const CLOSE_ENOUGH = 1e-5

/**
 * Multinomial logit of the corrected class (Agresti, Categorical Data Analysis, ch. 8), as odds multipliers: the weight
 * of class k is the product over the factors of the multipliers of the pair's levels, of its hospital day and of its
 * region in that year.
 */
export interface OutcomeModel {
  /** Per level of all factors and then of the two hospital days, and class. */
  readonly multipliers: Float64Array
  /** Per region-year and class; fixed beforehand, as the source has no figures by region. */
  readonly regionYears: Float64Array
}

const DAY = ALL_LEVELS
const YEARS = FACTORS[AT.birthYear]!.levels

/** How much worse off a region is in a year than its people explain (assumption), by region-year. */
const TILTS = Float64Array.from({ length: REGION_CODES.length * YEARS }, (_, cell) => {
  const tilt = ASSUMED_REGION_TILT[REGION_CODES[Math.floor(cell / YEARS)]!]
  return tilt === undefined ? 0 : tilt.level + (tilt.slope * ((cell % YEARS) - (YEARS - 1) / 2)) / (YEARS - 1)
})

const regionYear = (people: People, row: number): number =>
  REGION_OF[people.municipality[row]!]! * YEARS + people.levels[row * WIDTH + AT.birthYear]!

export const tiltOf = (people: People, row: number): number => TILTS[regionYear(people, row)]!

/**
 * Finds the multipliers by which the expected level × class tables equal the targets: the score equations of the logit
 * with those tables as sufficient statistics, solved by scaling each factor in turn (Darroch and Ratcliff 1972).
 */
export function fitOutcomeModel(people: People, targets: Targets): OutcomeModel {
  const model: OutcomeModel = {
    multipliers: new Float64Array((ALL_LEVELS + 2) * CLASSES).fill(1),
    regionYears: Float64Array.from({ length: TILTS.length * CLASSES }, (_, cell) =>
      Math.exp(TILTS[Math.floor(cell / CLASSES)]! * ASSUMED_TILT_OF_CLASS[cell % CLASSES]!),
    ),
  }
  const wanted = wantedShares(targets)
  const step = Math.max(1, Math.ceil(people.size / FITTED_ROWS))
  const rows = Math.ceil(people.size / step)
  const shares = new Float64Array(rows * CLASSES)
  for (let r = 0; r < rows; r++) setShares(model, people, r * step, shares, r * CLASSES)
  const factor = new Float64Array(12 * CLASSES)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let furthest = 0
    for (let f = 0; f <= WIDTH; f++) {
      const levels = f === WIDTH ? 2 : FACTORS[f]!.levels
      const first = f === WIDTH ? DAY : FIRST_LEVEL[f]!
      const level = (r: number) => (f === WIDTH ? people.hospitalDay[r * step]! : people.levels[r * step * WIDTH + f]!)
      factor.fill(0)
      for (let r = 0; r < rows; r++) {
        const at = level(r) * CLASSES
        for (let k = 0; k < CLASSES; k++) factor[at + k]! += shares[r * CLASSES + k]!
      }
      for (let l = 0; l < levels; l++) {
        let n = 0
        for (let k = 0; k < CLASSES; k++) n += factor[l * CLASSES + k]!
        for (let k = 0; k < CLASSES; k++) {
          const cell = l * CLASSES + k
          factor[cell] = n === 0 ? 1 : (wanted[first * CLASSES + cell]! * n) / factor[cell]!
          model.multipliers[first * CLASSES + cell]! *= factor[cell]
          furthest = Math.max(furthest, Math.abs(factor[cell] - 1) * wanted[first * CLASSES + cell]!)
        }
      }
      for (let r = 0; r < rows; r++) {
        const at = level(r) * CLASSES
        let sum = 0
        for (let k = 0; k < CLASSES; k++) sum += shares[r * CLASSES + k]! *= factor[at + k]!
        for (let k = 0; k < CLASSES; k++) shares[r * CLASSES + k]! /= sum
      }
    }
    if (furthest < CLOSE_ENOUGH) break
  }
  return model
}

/** Share of each class within each level; a tenth of a person at least, so that no class is impossible. */
function wantedShares(targets: Targets): Float64Array {
  const wanted = new Float64Array((ALL_LEVELS + 2) * CLASSES)
  targets.cells.forEach((cells, f) => {
    cells.forEach((people, cell) => {
      const n = Math.max(1, targets.levels[f]![Math.floor(cell / CLASSES)]!)
      wanted[FIRST_LEVEL[f]! * CLASSES + cell] = Math.max(people, 0.1) / n
    })
  })
  HOUR_STATES.forEach(({ hospitalDay, corrected }, index) => {
    wanted[(DAY + hospitalDay) * CLASSES + corrected]! += targets.states[index]!
  })
  for (let day = 0; day < 2; day++) {
    const row = wanted.subarray((DAY + day) * CLASSES, (DAY + day + 1) * CLASSES)
    const n = row.reduce((sum, value) => sum + value, 0)
    for (let k = 0; k < CLASSES; k++) row[k]! /= n
  }
  return wanted
}

/** Probability of each class for one pair, written at `at`. */
export function setShares(model: OutcomeModel, people: People, row: number, shares: Float64Array, at: number): void {
  const { multipliers, regionYears } = model
  const place = regionYear(people, row) * CLASSES
  const day = (DAY + people.hospitalDay[row]!) * CLASSES
  for (let k = 0; k < CLASSES; k++) shares[at + k] = regionYears[place + k]! * multipliers[day + k]!
  for (let f = 0; f < WIDTH; f++) {
    const level = (FIRST_LEVEL[f]! + people.levels[row * WIDTH + f]!) * CLASSES
    for (let k = 0; k < CLASSES; k++) shares[at + k]! *= multipliers[level + k]!
  }
  let sum = 0
  for (let k = 0; k < CLASSES; k++) sum += shares[at + k]!
  for (let k = 0; k < CLASSES; k++) shares[at + k]! /= sum
}
