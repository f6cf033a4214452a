import { ALL_LEVELS, FACTORS, FIRST_LEVEL, WIDTH } from './factors.ts'
import type { People } from './people.ts'
import { CLASSES } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** Swaps tried per pair; after so many nothing of the draw's own chance is left in the tables. */
const TRIES_PER_PAIR = 12
const LEAST_TRIES = 400_000

/**
 * Lets pairs with the same hospital day swap classes as long as that brings the level × class tables nearer to their
 * targets, so that the draw reproduces them nearly to the person while each pair keeps a class that its
 * characteristics make likely. The tables of day × class stay as they are.
 *
 * @param classes corrected class per pair; changed in place
 */
export function calibrateClasses(people: People, classes: Uint8Array, targets: Targets, random: SeededRandom): void {
  const { size, hospitalDay } = people
  // Levels as places in one list of all levels, so that the inner loop adds nothing up.
  const places = new Uint8Array(size * WIDTH)
  for (let i = 0; i < size; i++) {
    for (let f = 0; f < WIDTH; f++) places[i * WIDTH + f] = FIRST_LEVEL[f]! + people.levels[i * WIDTH + f]!
  }
  const over = new Float64Array(ALL_LEVELS * CLASSES)
  const weights = new Float64Array(ALL_LEVELS)
  targets.cells.forEach((cells, f) => {
    cells.forEach((count, cell) => (over[FIRST_LEVEL[f]! * CLASSES + cell] = -count))
    targets.levels[f]!.forEach((n, level) => {
      // In squared shares, so that small groups come as near as large ones; a row that is not printed matters less.
      const printed = level < FACTORS[f]!.levels - (FACTORS[f]!.unprintedMissing ? 1 : 0)
      weights[FIRST_LEVEL[f]! + level] = (printed ? 1 : 0.05) / Math.max(1, n) ** 2
    })
  })
  for (let i = 0; i < size; i++) {
    for (let f = 0; f < WIDTH; f++) over[places[i * WIDTH + f]! * CLASSES + classes[i]!]! += 1
  }
  const tries = Math.max(LEAST_TRIES, size * TRIES_PER_PAIR)
  for (let attempt = 0; attempt < tries; attempt++) {
    const i = random.below(size)
    const j = random.below(size)
    const a = classes[i]!
    const b = classes[j]!
    if (a === b || hospitalDay[i] !== hospitalDay[j]) continue
    let change = 0
    for (let f = 0; f < WIDTH; f++) {
      const x = places[i * WIDTH + f]!
      const y = places[j * WIDTH + f]!
      if (x === y) continue
      change += weights[x]! * (1 + over[x * CLASSES + b]! - over[x * CLASSES + a]!)
      change += weights[y]! * (1 + over[y * CLASSES + a]! - over[y * CLASSES + b]!)
    }
    if (change >= 0) continue
    classes[i] = b
    classes[j] = a
    for (let f = 0; f < WIDTH; f++) {
      const x = places[i * WIDTH + f]! * CLASSES
      const y = places[j * WIDTH + f]! * CLASSES
      over[x + a]! -= 1
      over[x + b]! += 1
      over[y + b]! -= 1
      over[y + a]! += 1
    }
  }
}
