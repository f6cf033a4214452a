import { ASSUMED_DAY_MEANS, ASSUMED_HOURS_POWER, ASSUMED_TILT_OF_HOURS, ASSUMED_USUAL_HOURS } from './assumptions.ts'
import { ALL_LEVELS, AT, FACTORS, FIRST_LEVEL, WIDTH } from './factors.ts'
import { type MeanProblem, fitMeans } from './fit-means.ts'
import { CORRECTION, HOUR_STATES } from './hour-states.ts'
import { tiltOf } from './outcome-model.ts'
import type { People } from './people.ts'
import { NATIONAL, printedAsIs } from './printed-tables.ts'
import { PRINTED_TEXT } from './printed-text.ts'
import type { SeededRandom } from './random.ts'
import type { Targets } from './targets.ts'

/** Ranks within a class are kept on the logit scale, where a shift moves everybody and nobody leaves the class. */
const REACH = 12
const STEPS_PER_UNIT = 40
const STEPS = 2 * REACH * STEPS_PER_UNIT + 1
const ROUNDS = 3
const PASSES = 8

/** Part of the way from the first to the last quarter hour of a state, by rank in it. */
function partOfRange(state: number, rank: number): number {
  const { claimed } = HOUR_STATES[state]!
  if (claimed !== 3) return rank ** ASSUMED_HOURS_POWER[state]!
  const { bottle, breast, beyond } = ASSUMED_USUAL_HOURS
  const at49 = 16 / 19
  if (rank < bottle) return 0
  if (rank < 1 - breast - beyond) return (at49 * (rank - bottle)) / (1 - breast - beyond - bottle)
  return rank < 1 - beyond ? at49 : at49 + ((1 - at49) * (rank - 1 + beyond)) / beyond
}

const QUARTERS = HOUR_STATES.map(({ from, until }, state) =>
  Float64Array.from({ length: STEPS }, (_, step) => {
    const rank = 1 / (1 + Math.exp(REACH - step / STEPS_PER_UNIT))
    return Math.round(from + partOfRange(state, rank) * (until - from))
  }),
)
const SPREAD = 20
const SLOPES = QUARTERS.map((quarters) =>
  Float64Array.from(quarters, (_, step) => {
    const low = Math.max(0, step - SPREAD)
    const high = Math.min(STEPS - 1, step + SPREAD)
    return ((quarters[high]! - quarters[low]!) * STEPS_PER_UNIT) / (high - low)
  }),
)
const FACTOR = HOUR_STATES.map(({ hospitalDay }) => (hospitalDay === 1 ? CORRECTION : 1))

const stepOf = (place: number): number =>
  Math.round((Math.min(REACH, Math.max(-REACH, place)) + REACH) * STEPS_PER_UNIT)

/**
 * Hours of every pair, in quarters within its state, such that the means of Table 1's strata and of Table 2's rows come
 * near: the printed means of Table 2 all lie about 0.15 hours above what Table 1's strata and the factor 9/8 give, so
 * each is taken less by what it is too much. The totals of 2016 and 2022 are those of the text.
 */
export function drawHours(people: People, targets: Targets, random: SeededRandom): void {
  const { size, state } = people
  const ranks = new Float32Array(size)
  for (let i = 0; i < size; i++) {
    const rank = random.uniform()
    ranks[i] = Math.log(rank / (1 - rank)) + ASSUMED_TILT_OF_HOURS * tiltOf(people, i)
  }
  const width = WIDTH + 1
  const places = new Uint8Array(size * width)
  for (let i = 0; i < size; i++) {
    for (let f = 0; f < WIDTH; f++) places[i * width + f] = FIRST_LEVEL[f]! + people.levels[i * WIDTH + f]!
    places[i * width + WIDTH] = ALL_LEVELS + people.hospitalDay[i]!
  }
  const problem: MeanProblem = {
    rows: size,
    places,
    width,
    leading: WIDTH,
    firstLevels: [...FIRST_LEVEL, ALL_LEVELS, ALL_LEVELS + 2],
    means: wantedMeans(targets),
    value: (i, shift) => QUARTERS[state[i]!]![stepOf(ranks[i]! + shift)]! * FACTOR[state[i]!]!,
    slope: (i, shift) => SLOPES[state[i]!]![stepOf(ranks[i]! + shift)]! * FACTOR[state[i]!]!,
  }
  const shifts = new Float64Array(ALL_LEVELS + 2)
  for (let round = 0; round < ROUNDS; round++) {
    fitMeans(problem, shifts, PASSES)
    for (let i = 0; i < size; i++) {
      let shift = ranks[i]!
      for (let f = 0; f < width; f++) shift += shifts[places[i * width + f]!]!
      people.quarters[i] = QUARTERS[state[i]!]![stepOf(shift)]!
    }
    aimAtYearTotals(people, targets, problem.means)
  }
}

/** Corrected mean wanted per level, in quarters. */
function wantedMeans(targets: Targets): Float64Array {
  const means = new Float64Array(ALL_LEVELS + 2).fill(NaN)
  const days = [0, 0]
  HOUR_STATES.forEach(({ hospitalDay }, index) => (days[hospitalDay]! += targets.states[index]!))
  means[ALL_LEVELS] = ASSUMED_DAY_MEANS[0] * 4
  means[ALL_LEVELS + 1] = ASSUMED_DAY_MEANS[1] * 4 * CORRECTION
  const everybody = (means[ALL_LEVELS]! * days[0]! + means[ALL_LEVELS + 1]! * days[1]!) / targets.size
  const complete = FACTORS.filter(({ unprintedMissing }) => !unprintedMissing).map(({ key }) => weightedMean(key))
  const printed = complete.reduce((sum, mean) => sum + mean, 0) / complete.length
  for (const [f, { key, unprintedMissing }] of FACTORS.entries()) {
    const excess = (unprintedMissing ? printed : weightedMean(key)) * 4 - everybody
    printedAsIs(key).forEach((row, level) => (means[FIRST_LEVEL[f]! + level] = row.meanReceivedHours * 4 - excess))
  }
  return means
}

function weightedMean(key: string): number {
  const rows = printedAsIs(key)
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  return rows.reduce((sum, row) => sum + row.n * row.meanReceivedHours, 0) / n
}

/** The first and the last year aim at their total as claimed; the years between share what is left. */
function aimAtYearTotals(people: People, targets: Targets, means: Float64Array): void {
  const years = FACTORS[AT.birthYear]!.levels
  const first = FIRST_LEVEL[AT.birthYear]!
  const n = targets.levels[AT.birthYear]!
  const corrected = new Float64Array(years)
  const claimed = new Float64Array(years)
  for (let i = 0; i < people.size; i++) {
    const year = people.levels[i * WIDTH + AT.birthYear]!
    claimed[year]! += people.quarters[i]!
    corrected[year]! += people.quarters[i]! * FACTOR[people.state[i]!]!
  }
  const scale = people.size / NATIONAL
  const before = means.slice(first, first + years)
  const totals = PRINTED_TEXT.receivedHours
  for (const [year, total] of [
    [0, totals[2016]],
    [years - 1, totals[2022]],
  ] as const) {
    means[first + year] = (total * 4 * scale + corrected[year]! - claimed[year]!) / n[year]!
  }
  let all = 0
  let given = 0
  let between = 0
  for (let year = 0; year < years; year++) {
    all += before[year]! * n[year]!
    given += means[first + year]! * n[year]!
    if (year > 0 && year < years - 1) between += n[year]!
  }
  for (let year = 1; year < years - 1; year++) means[first + year]! += (all - given) / between
}
