import { longer } from './longer.ts'

/** The first calendar year of the contract; years are bits of a number from here on. */
const FIRST_YEAR = 2010
const START = 2 ** 16

/**
 * Everybody that the births speak of, by pseudonym: the only people of whom a row of another file can be used. A nation
 * of some two million fits in a hundred megabytes, and one is found in a fraction of a microsecond, so that each row
 * is checked against the others while it is read.
 *
 * Each is a small number, in the order of appearance; what is known of a person stands in columns under it.
 */
export class People {
  #count = 0
  /** An open-addressed table of pseudonyms, and beside each the number of its person. No pseudonym is 0. */
  #pseudonyms: Float64Array = new Float64Array(START)
  #persons: Uint32Array = new Uint32Array(START)

  /** The child's own birth; births are counted from 1, so that 0 is none. */
  ownBirth: Uint32Array = new Uint32Array(START)
  /** The mother's birth that was read last; `Births.nextOfMother` leads to her others. */
  lastBirth: Uint32Array = new Uint32Array(START)
  /** The person's stay that was read last, likewise. */
  lastStay: Uint32Array = new Uint32Array(START)
  #described: Uint32Array = new Uint32Array(START)
  #spent: Uint32Array = new Uint32Array(START)

  /** The number of the person, who is new when not known yet. */
  add(pseudonym: number): number {
    if (this.#count * 10 >= this.#pseudonyms.length * 6) this.#rehash()
    const place = this.#find(pseudonym)
    if (this.#pseudonyms[place] !== 0) return this.#persons[place] as number
    if (this.#count === this.ownBirth.length) this.#grow()
    this.#pseudonyms[place] = pseudonym
    this.#persons[place] = this.#count
    this.#count += 1
    return this.#count - 1
  }

  /** The number of the person, or -1. */
  of(pseudonym: number): number {
    const place = this.#find(pseudonym)
    return this.#pseudonyms[place] === 0 ? -1 : (this.#persons[place] as number)
  }

  /** Notes that the person is described in this year. @returns false when that was so already */
  describe(person: number, year: number): boolean {
    return note(this.#described, person, year)
  }

  /** Notes that the spending of the person in this year is known. @returns false when that was so already */
  spend(person: number, year: number): boolean {
    return note(this.#spent, person, year)
  }

  isDescribed(person: number, year: number): boolean {
    return ((this.#described[person] as number) & bitOf(year)) !== 0
  }

  hasSpent(person: number, year: number): boolean {
    return ((this.#spent[person] as number) & bitOf(year)) !== 0
  }

  #find(pseudonym: number): number {
    const known = this.#pseudonyms
    const mask = known.length - 1
    let place = spread(pseudonym) & mask
    for (let found = known[place]; found !== pseudonym && found !== 0; found = known[place]) place = (place + 1) & mask
    return place
  }

  #rehash(): void {
    const [pseudonyms, persons] = [this.#pseudonyms, this.#persons]
    this.#pseudonyms = new Float64Array(pseudonyms.length * 2)
    this.#persons = new Uint32Array(persons.length * 2)
    for (let old = 0; old < pseudonyms.length; old += 1) {
      const pseudonym = pseudonyms[old] as number
      if (pseudonym === 0) continue
      const place = this.#find(pseudonym)
      this.#pseudonyms[place] = pseudonym
      this.#persons[place] = persons[old] as number
    }
  }

  #grow(): void {
    this.ownBirth = longer(this.ownBirth)
    this.lastBirth = longer(this.lastBirth)
    this.lastStay = longer(this.lastStay)
    this.#described = longer(this.#described)
    this.#spent = longer(this.#spent)
  }
}

function bitOf(year: number): number {
  return (1 << (year - FIRST_YEAR)) >>> 0
}

function note(years: Uint32Array, person: number, year: number): boolean {
  const [known, bit] = [years[person] as number, bitOf(year)]
  if ((known & bit) !== 0) return false
  years[person] = known | bit
  return true
}

/** Spreads numbers that lie near each other over all 32 bits. */
function spread(pseudonym: number): number {
  const mixed = Math.imul((pseudonym | 0) ^ Math.imul((pseudonym / 2 ** 32) | 0, 0x85eb_ca6b), 0x9e37_79b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
