import { apportion } from './apportion.ts'
import { ASSUMED_CLAIMED_SHORT } from './assumptions.ts'
import { AT, FACTORS, WIDTH } from './factors.ts'
import { HOUR_STATES, statesOf } from './hour-states.ts'
import type { People } from './people.ts'
import { CLASSES, NATIONAL, printedAsIs } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** With one day: claimed under 24 hours, corrected to 24 or over. */
const RISEN = HOUR_STATES.findIndex(({ claimed, corrected }) => claimed === 1 && corrected === 2)
const STAYED = HOUR_STATES.findIndex(
  ({ hospitalDay, claimed, corrected }) => hospitalDay === 1 && claimed === 2 && corrected === 2,
)

/** Splits day × class into hour states, so that the hours as claimed count to Table 1 as well. */
export function assignStates(people: People, classes: Uint8Array, targets: Targets, random: SeededRandom): void {
  for (let day = 0; day < 2; day++) {
    for (let k = 0; k < CLASSES; k++) {
      const rows = rowsWith(people, classes, day, k)
      const states = statesOf(day, k)
      random.shuffle(rows)
      if (states.includes(RISEN)) splitByYear(people, classes, rows, targets)
      else {
        let next = 0
        for (const state of states) {
          for (const end = next + targets.states[state]!; next < end; next++) people.state[rows[next]!] = state
        }
      }
    }
  }
}

function rowsWith(people: People, classes: Uint8Array, day: number, k: number): Int32Array {
  const rows = new Int32Array(people.size)
  let count = 0
  for (let i = 0; i < people.size; i++) if (people.hospitalDay[i] === day && classes[i] === k) rows[count++] = i
  return rows.subarray(0, count)
}

/** Who rises to 24 hours by the correction only: by year, so that the share claimed under 24 rises as the note tells. */
function splitByYear(people: People, classes: Uint8Array, rows: Int32Array, targets: Targets): void {
  const years = FACTORS[AT.birthYear]!.levels
  const short = new Float64Array(years)
  for (let i = 0; i < people.size; i++) if (classes[i] === 1) short[people.levels[i * WIDTH + AT.birthYear]!]! += 1
  const scale = people.size / NATIONAL
  const printed = printedAsIs('birthYear')
  const total = targets.states[RISEN]!
  const fixed = new Map(
    Object.entries(ASSUMED_CLAIMED_SHORT).map(([year, percent]) => {
      const at = printed.findIndex(({ key }) => key === year)
      return [at, Math.max(0, (percent / 100) * printed[at]!.n * scale - short[at]!)]
    }),
  )
  const left = Math.max(0, total - [...fixed.values()].reduce((sum, value) => sum + value, 0))
  const others = printed.reduce((sum, { n }, at) => sum + (fixed.has(at) ? 0 : n), 0)
  const quota = apportion(
    printed.map(({ n }, at) => fixed.get(at) ?? (n / others) * left),
    total,
  )
  // Two rounds: what a year cannot give in the first is taken from any in the second.
  let given = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const year = people.levels[row * WIDTH + AT.birthYear]!
    const rises = quota[year]! > 0
    if (rises) {
      quota[year]! -= 1
      given++
    }
    people.state[row] = rises ? RISEN : STAYED
  }
  for (let i = 0; given < total && i < rows.length; i++) {
    if (people.state[rows[i]!] === RISEN) continue
    people.state[rows[i]!] = RISEN
    given++
  }
}
