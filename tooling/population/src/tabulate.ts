import { HOUR_CATEGORIES, hourCategory } from '@kraamketen/kraamzorg'
import { ASSUMED_FIRST_CUT_DAY } from './assumptions.ts'
import { AT, FACTORS, FIRST_LEVEL, ALL_LEVELS, WIDTH } from './factors.ts'
import { CORRECTION } from './hour-states.ts'
import { REGION_CODES, REGION_OF } from './municipalities.ts'

/** What is needed of the pairs to count the printed tables again, whether from memory or from files. */
export interface Pairs {
  readonly size: number
  readonly levels: Uint8Array
  readonly hospitalDay: Uint8Array
  readonly quarters: Uint16Array
  readonly indicatedHalves: Uint8Array
  readonly municipality: Uint16Array
  readonly dayOfMonth: Uint8Array
  /** 1 for a birth by caesarean. */
  readonly caesarean: Uint8Array
}

/** Counts of one group of pairs; hours are summed, not averaged. */
export interface Tally {
  n: number
  /** By class of the hours as claimed, and of those corrected for a hospital day. */
  readonly claimed: number[]
  readonly corrected: number[]
  claimedHours: number
  correctedHours: number
  indicatedHours: number
  indicated: number
  oneDay: number
  caesareans: number
}

const DECEMBER = 11

const emptyTally = (): Tally => ({
  n: 0,
  claimed: HOUR_CATEGORIES.map(() => 0),
  corrected: HOUR_CATEGORIES.map(() => 0),
  claimedHours: 0,
  correctedHours: 0,
  indicatedHours: 0,
  indicated: 0,
  oneDay: 0,
  caesareans: 0,
})
const tallies = (count: number): Tally[] => Array.from({ length: count }, emptyTally)

export interface Tabulation {
  readonly everybody: Tally
  /** By hospital day, 0 and 1. */
  readonly byDay: readonly Tally[]
  /** By level of all factors, as in FIRST_LEVEL. */
  readonly byLevel: readonly Tally[]
  /** By vulnerability and year, vulnerability first. */
  readonly byVulnerabilityAndYear: readonly Tally[]
  /** By GGD region and year, region first. */
  readonly byRegionAndYear: readonly Tally[]
  /** Born in December, before the 24th and from then on. */
  readonly december: readonly Tally[]
}

const CLASS_OF_QUARTERS = Uint8Array.from({ length: 4096 }, (_, quarters) => classOf(quarters / 4))
const CLASS_OF_CORRECTED = Uint8Array.from({ length: 4096 }, (_, quarters) => classOf((quarters / 4) * CORRECTION))

function classOf(hours: number): number {
  return HOUR_CATEGORIES.indexOf(hourCategory(hours))
}

/** Counts the pairs as the tables of the note do, from the hours themselves. */
export function tabulate(pairs: Pairs): Tabulation {
  const years = FACTORS[AT.birthYear]!.levels
  const result = {
    everybody: emptyTally(),
    byDay: tallies(2),
    byLevel: tallies(ALL_LEVELS),
    byVulnerabilityAndYear: tallies(FACTORS[AT.multiplyVulnerable]!.levels * years),
    byRegionAndYear: tallies(REGION_CODES.length * years),
    december: tallies(2),
  }
  for (let row = 0; row < pairs.size; row++) {
    const level = (factor: number) => pairs.levels[row * WIDTH + factor]!
    const year = level(AT.birthYear)
    add(result.everybody, pairs, row)
    add(result.byDay[pairs.hospitalDay[row]!]!, pairs, row)
    for (let f = 0; f < WIDTH; f++) add(result.byLevel[FIRST_LEVEL[f]! + level(f)]!, pairs, row)
    add(result.byVulnerabilityAndYear[level(AT.multiplyVulnerable) * years + year]!, pairs, row)
    const region = REGION_OF[pairs.municipality[row]!]
    if (level(AT.birthMonth) === DECEMBER) {
      add(result.december[pairs.dayOfMonth[row]! < ASSUMED_FIRST_CUT_DAY ? 0 : 1]!, pairs, row)
    }
    if (region !== undefined) add(result.byRegionAndYear[region * years + year]!, pairs, row)
  }
  return result
}

function add(tally: Tally, pairs: Pairs, row: number): void {
  const quarters = pairs.quarters[row]!
  const oneDay = pairs.hospitalDay[row] === 1
  tally.n++
  tally.claimed[CLASS_OF_QUARTERS[quarters]!]! += 1
  tally.corrected[(oneDay ? CLASS_OF_CORRECTED : CLASS_OF_QUARTERS)[quarters]!]! += 1
  tally.claimedHours += quarters / 4
  tally.correctedHours += (quarters / 4) * (oneDay ? CORRECTION : 1)
  if (pairs.indicatedHalves[row]! > 0) {
    tally.indicated++
    tally.indicatedHours += pairs.indicatedHalves[row]! / 2
  }
  if (oneDay) tally.oneDay++
  if (pairs.caesarean[row] === 1) tally.caesareans++
}
