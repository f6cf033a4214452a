import { type CharacteristicCode, characteristicOf, levelIndex } from '../rules/characteristics.ts'
import type { Restriction } from '../rules/definition/cohort-definition.ts'
import type { Population } from './population.ts'

const BITS = 32

/** Bits of every level of a characteristic that was filtered on: levels × words. */
const KNOWN = new WeakMap<Population, Map<CharacteristicCode, readonly Uint32Array[]>>()

/** Words that a bit for every pair takes. */
export function wordsOf(size: number): number {
  return Math.ceil(size / BITS)
}

/**
 * A bit for every pair that passes a restriction: pair p is bit p % 32 of word p / 32. One bit a pair instead of one byte
 * makes a filter a matter of some ten thousand words, whatever it keeps.
 *
 * @param bits is overwritten; wordsOf(population.size) words of it
 * @throws RangeError for a level that is not known
 */
export function passingBits(
  population: Population,
  { characteristic: code, levels }: Restriction,
  bits: Uint32Array,
): void {
  const characteristic = characteristicOf(code)
  const wanted = new Set(
    levels.map((name) => {
      const index = levelIndex(characteristic, name)
      if (index === -1) throw new RangeError(`${code} has no level ${name}.`)
      return index
    }),
  )
  const ofLevels = bitsOfLevels(population, code)
  bits.fill(0, 0, wordsOf(population.size))
  for (const index of wanted) unite(bits, ofLevels[index] as Uint32Array)
}

/** Keeps of `bits` those that `others` has too. */
export function keepCommon(bits: Uint32Array, others: Uint32Array, words: number): void {
  for (let word = 0; word < words; word += 1) bits[word] = (bits[word] as number) & (others[word] as number)
}

/** Writes the places of the bits that are set, ascending, to the front of `places`. @returns how many there are */
export function placesOfBits(bits: Uint32Array, words: number, places: Int32Array): number {
  let count = 0
  for (let word = 0; word < words; word += 1) {
    let left = (bits[word] as number) | 0
    while (left !== 0) {
      const lowest = left & -left
      places[count] = word * BITS + (BITS - 1 - Math.clz32(lowest))
      count += 1
      left ^= lowest
    }
  }
  return count
}

function unite(bits: Uint32Array, others: Uint32Array): void {
  for (let word = 0; word < others.length; word += 1) bits[word] = (bits[word] as number) | (others[word] as number)
}

function bitsOfLevels(population: Population, code: CharacteristicCode): readonly Uint32Array[] {
  const known = KNOWN.get(population) ?? new Map<CharacteristicCode, readonly Uint32Array[]>()
  KNOWN.set(population, known)
  const found = known.get(code)
  if (found !== undefined) return found
  const words = wordsOf(population.size)
  const all = new Uint32Array(characteristicOf(code).levels.length * words)
  const levels = population.level(code)
  for (let pair = 0; pair < population.size; pair += 1) {
    const word = (levels[pair] as number) * words + (pair >>> 5)
    all[word] = (all[word] as number) | (1 << (pair & (BITS - 1)))
  }
  const made = characteristicOf(code).levels.map((_, level) => all.subarray(level * words, (level + 1) * words))
  known.set(code, made)
  return made
}
