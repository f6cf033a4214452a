/** Uniform random 32-bit words, the same for the same seed and name: xoshiro128** seeded by splitmix (Blackman, Vigna). */
export class SeededRandom {
  private a: number
  private b: number
  private c: number
  private d: number

  /**
   * @param seed the seed of the release
   * @param name what the numbers are for, so that a change in one part leaves the numbers of the others alone
   */
  constructor(seed: number, name: string) {
    let state = (seed ^ 0x9e3779b9) >>> 0
    for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193) >>> 0
    const next = () => {
      state = (state + 0x9e3779b9) >>> 0
      let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
      word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
      return (word ^ (word >>> 16)) | 0
    }
    this.a = next()
    this.b = next()
    this.c = next()
    this.d = next() | 1
  }

  word(): number {
    const turned = Math.imul(this.b, 5)
    const result = Math.imul((turned << 7) | (turned >>> 25), 9)
    const shifted = this.b << 9
    this.c ^= this.a
    this.d ^= this.b
    this.b ^= this.c
    this.a ^= this.d
    this.c ^= shifted
    this.d = (this.d << 11) | (this.d >>> 21)
    return result >>> 0
  }

  /** In (0, 1), neither end included, with 32 bits. */
  uniform(): number {
    return (this.word() + 0.5) / 4_294_967_296
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.uniform() * below)
  }

  chance(probability: number): boolean {
    return this.uniform() < probability
  }

  /** Standard normal, by the polar method; the second of each pair is dropped to keep the state small. */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1
      const y = 2 * this.uniform() - 1
      const square = x * x + y * y
      if (square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
    }
  }

  shuffle(values: Int32Array): void {
    for (let last = values.length - 1; last > 0; last--) {
      const other = this.below(last + 1)
      const kept = values[last]!
      values[last] = values[other]!
      values[other] = kept
    }
  }
}
