import { ASSUMED_INDICATED } from './assumptions.ts'
import { ALL_LEVELS, AT, FACTORS, FIRST_LEVEL, WIDTH } from './factors.ts'
import { fitMeans } from './fit-means.ts'
import { HOUR_STATES } from './hour-states.ts'
import type { People } from './people.ts'
import { printedAsIs, printedByHospitalDay } from './printed-tables.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

const PASSES = 24
const YEARS = FACTORS[AT.birthYear]!.levels
const VULNERABLE = AT.multiplyVulnerable
/** Two hospital days, then vulnerability × year: its gap closes over the years. */
const DAY = ALL_LEVELS
const GAP = DAY + 2
const PLACES = GAP + FACTORS[VULNERABLE]!.levels * YEARS
const ROW = WIDTH + 2

/**
 * Indicated hours of exactly half of the pairs, all with claims, as half hours; their level means come near those that
 * both tables print, and the difference between vulnerable and other families is gone in 2022, as the note tells.
 */
export function drawIndicated(people: People, targets: Targets, random: SeededRandom): void {
  const known = knownRows(people, random)
  const places = new Uint8Array(known.length * ROW)
  const base = new Float32Array(known.length)
  known.forEach((row, index) => {
    for (let f = 0; f < WIDTH; f++) {
      places[index * ROW + f] = FIRST_LEVEL[f]! + people.levels[row * WIDTH + f]!
    }
    places[index * ROW + WIDTH] = DAY + people.hospitalDay[row]!
    places[index * ROW + WIDTH + 1] =
      GAP + people.levels[row * WIDTH + VULNERABLE]! * YEARS + people.levels[row * WIDTH + AT.birthYear]!
    const byClass = ASSUMED_INDICATED.byClass[HOUR_STATES[people.state[row]!]!.corrected]!
    base[index] = 47 + byClass + ASSUMED_INDICATED.deviation * random.normal()
  })
  const within = (hours: number) => Math.min(ASSUMED_INDICATED.most, Math.max(ASSUMED_INDICATED.least, hours))
  const halves = (index: number, shift: number) => Math.round(2 * within(base[index]! + shift))
  const shifts = new Float64Array(PLACES)
  fitMeans(
    {
      rows: known.length,
      places,
      width: ROW,
      leading: WIDTH,
      firstLevels: [...FIRST_LEVEL, DAY, GAP, PLACES],
      means: wantedMeans(targets),
      value: (index, shift) => halves(index, shift) / 2,
      slope: () => 1,
    },
    shifts,
    PASSES,
  )
  known.forEach((row, index) => {
    let shift = 0
    for (let f = 0; f < ROW; f++) shift += shifts[places[index * ROW + f]!]!
    people.indicatedHalves[row] = halves(index, shift)
  })
}

/** Half of everybody, drawn from those with hours. */
function knownRows(people: People, random: SeededRandom): Int32Array {
  const rows = new Int32Array(people.size)
  let count = 0
  for (let i = 0; i < people.size; i++) if (people.quarters[i]! > 0) rows[count++] = i
  const candidates = rows.subarray(0, count)
  random.shuffle(candidates)
  return candidates.slice(0, Math.floor(people.size / 2)).sort()
}

/** Mean indicated hours wanted per level. Table 2 does not correct them for a hospital day. */
function wantedMeans(targets: Targets): Float64Array {
  const means = new Float64Array(PLACES).fill(NaN)
  const [none, one] = printedByHospitalDay().map((row) => row.meanIndicatedHours) as [number, number]
  const days = [0, 0]
  HOUR_STATES.forEach(({ hospitalDay }, index) => (days[hospitalDay]! += targets.states[index]!))
  means[DAY] = none
  means[DAY + 1] = one
  const everybody = (none * days[0]! + one * days[1]!) / targets.size
  for (const [f, { key }] of FACTORS.entries()) {
    if (f === VULNERABLE) continue
    const rows = printedAsIs(key)
    const n = rows.reduce((sum, row) => sum + row.n, 0)
    const excess = rows.reduce((sum, row) => sum + row.n * row.meanIndicatedHours, 0) / n - everybody
    rows.forEach((row, level) => (means[FIRST_LEVEL[f]! + level] = row.meanIndicatedHours - excess))
  }
  setClosingGap(means, everybody)
  return means
}

/** The gap falls evenly to nothing in the last year, and over all years it is the printed one. */
function setClosingGap(means: Float64Array, everybody: number): void {
  const years = printedAsIs('birthYear')
  const [yes, no] = printedAsIs('multiplyVulnerable')
  const share = yes!.n / (yes!.n + no!.n)
  const n = years.reduce((sum, row) => sum + row.n, 0)
  const left = (year: number) => (YEARS - 1 - year) / (YEARS - 1)
  const averageLeft = years.reduce((sum, row, year) => sum + row.n * left(year), 0) / n
  const widest = (yes!.meanIndicatedHours - no!.meanIndicatedHours) / averageLeft
  const printed = years.reduce((sum, row) => sum + row.n * row.meanIndicatedHours, 0) / n
  years.forEach((row, year) => {
    const mean = row.meanIndicatedHours + everybody - printed
    means[GAP + year] = mean + widest * left(year) * (1 - share)
    means[GAP + YEARS + year] = mean - widest * left(year) * share
  })
}
