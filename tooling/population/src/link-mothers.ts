import { ASSUMED_BIRTH_GAP, ASSUMED_KNOWN_EARLIER_BIRTH } from './assumptions.ts'
import { FIRST_YEAR, monthNumber } from './day-numbers.ts'
import { AT, FACTORS } from './factors.ts'
import { REGION_CODES, REGION_OF } from './municipalities.ts'
import { type People, levelOf } from './people.ts'
import type { SeededRandom } from './random.ts'

/** Who of the study population has the same mother. */
export interface Kinship {
  /** Place in the list of mothers, per pair. */
  readonly mother: Int32Array
  readonly mothers: number
  readonly birthOrder: Uint8Array
}

const MONTHS = FACTORS[AT.birthYear]!.levels * 12
const AGES = FACTORS[AT.motherAge]!.levels
const ORDERS = FACTORS[AT.childPosition]!.levels
const FIFTH = ORDERS - 1
/** How many earlier births of a month are looked at before the next month is tried. */
const PATIENCE = 6
const NEARBY = [0, 1, -1, 2, -2, 3]

/** First and last year of age of each printed class; over 45 a birth is rare. */
const AGE_YEARS: readonly (readonly [number, number])[] = [
  [16, 19],
  [20, 24],
  [25, 29],
  [30, 34],
  [35, 39],
  [40, 45],
]

/** Month numbers in which a mother of that age class at a birth can be born herself. */
export function motherBornBetween(birthMonth: number, ageClass: number): readonly [number, number] {
  const [youngest, oldest] = AGE_YEARS[ageClass]!
  return [birthMonth - 12 * (oldest + 1) + 1, birthMonth - 12 * youngest]
}

export const monthOf = (people: People, row: number): number =>
  monthNumber(FIRST_YEAR + levelOf(people, row, AT.birthYear), levelOf(people, row, AT.birthMonth))

/**
 * Gives part of the second and later children the mother of an earlier one: of the same origin and GGD region, the rank
 * before, an age that fits, and at least a year earlier in another calendar year.
 */
export function linkMothers(people: People, random: SeededRandom): Kinship {
  const { size } = people
  const mother = new Int32Array(size)
  const birthOrder = new Uint8Array(size)
  const from = new Int32Array(size)
  const until = new Int32Array(size)
  const heads = new Int32Array(FACTORS[AT.countryOfOrigin]!.levels * REGION_CODES.length * ORDERS * AGES * MONTHS).fill(
    -1,
  )
  const next = new Int32Array(size).fill(-1)
  const first = monthNumber(FIRST_YEAR, 0)
  let mothers = 0
  const keyOf = (row: number, order: number, age: number) =>
    (((levelOf(people, row, AT.countryOfOrigin) * REGION_CODES.length + REGION_OF[people.municipality[row]!]!) *
      ORDERS +
      order) *
      AGES +
      age) *
    MONTHS
  /** Takes the first birth of that list whose mother can be the mother of this one too, or gives -1. */
  const take = (head: number, low: number, high: number): number => {
    let before = -1
    let candidate = heads[head]!
    for (let tried = 0; candidate !== -1 && tried < PATIENCE; tried++) {
      if (from[candidate]! <= high && until[candidate]! >= low) {
        if (before === -1) heads[head] = next[candidate]!
        else next[before] = next[candidate]!
        return candidate
      }
      before = candidate
      candidate = next[candidate]!
    }
    return -1
  }
  const findEarlier = (row: number, month: number, position: number, age: number): number => {
    const { mean, deviation, least, most } = ASSUMED_BIRTH_GAP
    const gap = Math.round(Math.min(most, Math.max(least, mean + deviation * random.normal())))
    const orders = position === FIFTH ? [FIFTH, FIFTH - 1] : [position - 1]
    for (const nearby of NEARBY) {
      const earlier = month - gap + nearby
      if (earlier < 0 || month - earlier < least || Math.floor(earlier / 12) >= Math.floor(month / 12)) continue
      for (const order of orders) {
        for (let younger = age; younger >= Math.max(0, age - 1); younger--) {
          const found = take(keyOf(row, order, younger) + earlier, from[row]!, until[row]!)
          if (found !== -1) return found
        }
      }
    }
    return -1
  }
  for (let row = 0; row < size; row++) {
    const month = monthOf(people, row) - first
    const position = levelOf(people, row, AT.childPosition)
    const age = levelOf(people, row, AT.motherAge)
    const [low, high] = motherBornBetween(month + first, age)
    from[row] = low
    until[row] = high
    const earlier =
      position > 0 && random.chance(ASSUMED_KNOWN_EARLIER_BIRTH) ? findEarlier(row, month, position, age) : -1
    if (earlier === -1) {
      mother[row] = mothers++
      birthOrder[row] = position + 1
    } else {
      mother[row] = mother[earlier]!
      birthOrder[row] = birthOrder[earlier]! + 1
      from[row] = Math.max(low, from[earlier]!)
      until[row] = Math.min(high, until[earlier]!)
    }
    const list = keyOf(row, position, age) + month
    next[row] = heads[list]!
    heads[list] = row
  }
  return { mother, mothers, birthOrder }
}
