import { HOUR_STATES } from './hour-states.ts'
import { type OutcomeModel, setShares } from './outcome-model.ts'
import type { People } from './people.ts'
import { CLASSES } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** Draws a corrected class for every pair, then moves as few as needed so that day × class counts to the person. */
export function drawClasses(people: People, model: OutcomeModel, targets: Targets, random: SeededRandom): Uint8Array {
  const classes = new Uint8Array(people.size)
  const shares = new Float64Array(CLASSES)
  // What is too many, by day and class.
  const over = new Int32Array(2 * CLASSES)
  HOUR_STATES.forEach(({ hospitalDay, corrected }, index) => {
    over[hospitalDay * CLASSES + corrected]! -= targets.states[index]!
  })
  for (let i = 0; i < people.size; i++) {
    setShares(model, people, i, shares, 0)
    let left = random.uniform()
    let k = 0
    while (k < CLASSES - 1 && (left -= shares[k]!) > 0) k++
    classes[i] = k
    over[people.hospitalDay[i]! * CLASSES + k]! += 1
  }
  let surplus = over.reduce((sum, value) => sum + Math.max(0, value), 0)
  while (surplus > 0) {
    const i = random.below(people.size)
    const day = people.hospitalDay[i]! * CLASSES
    if (over[day + classes[i]!]! <= 0) continue
    const k = random.below(CLASSES)
    if (over[day + k]! >= 0) continue
    over[day + classes[i]!]! -= 1
    over[day + k]! += 1
    classes[i] = k
    surplus--
  }
  return classes
}
