/** The first calendar year of the contract; years are bits of a number from here on. */
const FIRST_YEAR = 2010

const SMALLEST = 2 ** 16

/**
 * Everybody that the births speak of, by pseudonym: the only people of whom a row of another file can be used. A nation
 * of some two million fits in a hundred megabytes, and one is found in a fraction of a microsecond, so that each row
 * is checked against the others while it is read.
 *
 * An open-addressed table: the pseudonyms, and what is known of each at the same place. Years are one bit each.
 */
export class People {
  #size = 0
  #pseudonyms = new Float64Array(SMALLEST)
  /** Years in which the person was born as a child of the delivery; one bit or none. */
  #bornAsChild: Uint32Array = new Uint32Array(SMALLEST)
  #birthsAsMother: Uint32Array = new Uint32Array(SMALLEST)
  #described: Uint32Array = new Uint32Array(SMALLEST)
  #spent: Uint32Array = new Uint32Array(SMALLEST)

  /** @returns false when this child was born already */
  addChild(pseudonym: number, year: number): boolean {
    const place = this.#placeFor(pseudonym)
    if (this.#bornAsChild[place] !== 0) return false
    this.#bornAsChild[place] = bitOf(year)
    return true
  }

  addMother(pseudonym: number, birthYear: number): void {
    const place = this.#placeFor(pseudonym)
    this.#birthsAsMother[place] = (this.#birthsAsMother[place] as number) | bitOf(birthYear)
  }

  has(pseudonym: number): boolean {
    return this.#pseudonyms[this.#find(pseudonym)] !== 0
  }

  isMother(pseudonym: number): boolean {
    return this.#birthsAsMother[this.#find(pseudonym)] !== 0
  }

  /** Notes that the person is described in this year. @returns false when that was so already */
  describe(pseudonym: number, year: number): boolean {
    return note(this.#described, this.#find(pseudonym), year)
  }

  /** Notes that the spending of the person in this year is known. @returns false when that was so already */
  spend(pseudonym: number, year: number): boolean {
    return note(this.#spent, this.#find(pseudonym), year)
  }

  /** How many, and of how many the other files know something in the year of the birth. */
  links(): { readonly [link in 'children' | 'mothers' | 'spending']: { rows: number; linked: number } } {
    const count = (births: Uint32Array, known: Uint32Array) => {
      let [rows, linked] = [0, 0]
      for (let place = 0; place < births.length; place += 1) {
        const years = births[place] as number
        if (years === 0) continue
        rows += bits(years)
        linked += bits(years & (known[place] as number))
      }
      return { rows, linked }
    }
    return {
      children: count(this.#bornAsChild, this.#described),
      mothers: count(this.#birthsAsMother, this.#described),
      spending: count(this.#birthsAsMother, this.#spent),
    }
  }

  #placeFor(pseudonym: number): number {
    const place = this.#find(pseudonym)
    if (this.#pseudonyms[place] !== 0) return place
    if (this.#size * 10 >= this.#pseudonyms.length * 6) {
      this.#grow()
      return this.#placeFor(pseudonym)
    }
    this.#pseudonyms[place] = pseudonym
    this.#size += 1
    return place
  }

  /** Where the pseudonym is, or would be: no pseudonym is 0, so that 0 is an empty place. */
  #find(pseudonym: number): number {
    const known = this.#pseudonyms
    const mask = known.length - 1
    let place = spread(pseudonym) & mask
    for (let found = known[place]; found !== pseudonym && found !== 0; found = known[place]) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const old = this.#pseudonyms
    const columns = [this.#bornAsChild, this.#birthsAsMother, this.#described, this.#spent]
    const grown = columns.map(() => new Uint32Array(old.length * 2))
    this.#pseudonyms = new Float64Array(old.length * 2)
    for (let place = 0; place < old.length; place += 1) {
      const pseudonym = old[place] as number
      if (pseudonym === 0) continue
      const target = this.#find(pseudonym)
      this.#pseudonyms[target] = pseudonym
      for (const [index, column] of columns.entries()) (grown[index] as Uint32Array)[target] = column[place] as number
    }
    const [children, mothers, described, spent] = grown as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
    this.#bornAsChild = children
    this.#birthsAsMother = mothers
    this.#described = described
    this.#spent = spent
  }
}

function bitOf(year: number): number {
  return (1 << (year - FIRST_YEAR)) >>> 0
}

function note(years: Uint32Array, place: number, year: number): boolean {
  const [known, bit] = [years[place] as number, bitOf(year)]
  if ((known & bit) !== 0) return false
  years[place] = known | bit
  return true
}

/** Spreads numbers that lie near each other over all 32 bits. */
function spread(pseudonym: number): number {
  const mixed = Math.imul((pseudonym | 0) ^ Math.imul((pseudonym / 2 ** 32) | 0, 0x85eb_ca6b), 0x9e37_79b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

function bits(years: number): number {
  let count = 0
  for (let rest = years; rest !== 0; rest &= rest - 1) count += 1
  return count
}
