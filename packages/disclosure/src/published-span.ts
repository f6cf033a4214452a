/** The largest prime under 2^25: products of two remainders stay exact in a double. */
const PRIME = 33_554_393

/**
 * What can be computed from published cells, when all of them are sums of the same inner cells: a linear space, kept as
 * a basis by Gaussian elimination, beside the cells that must stay outside it. Arithmetic is modulo a prime, so it is
 * exact where fractions and rounding would have to be trusted; the coefficients of sums in a table are far too small for
 * the prime to divide.
 */
export class PublishedSpan {
  readonly #width: number
  readonly #basis: { readonly pivot: number; readonly vector: Float64Array }[] = []
  /** What is left of each secret cell after taking away all that is published. */
  readonly #secrets: Float64Array[]

  /** @param width number of inner cells; secrets and what is published are given as the inner cells they are the sum of */
  constructor(width: number, secrets: readonly (readonly number[])[]) {
    this.#width = width
    this.#secrets = secrets.map((inner) => this.#vectorOf(inner))
  }

  /** Publishes a cell, unless a secret could then be computed; says whether it did. */
  publish(inner: readonly number[]): boolean {
    const vector = this.#vectorOf(inner)
    for (const { pivot, vector: known } of this.#basis) takeAway(vector, known, pivot)
    const pivot = vector.findIndex((value) => value !== 0)
    if (pivot === -1) return true
    scale(vector, inverse(vector[pivot] as number))
    if (this.#secrets.some((secret) => isMultiple(secret, vector, pivot))) return false
    this.#basis.push({ pivot, vector })
    for (const secret of this.#secrets) takeAway(secret, vector, pivot)
    return true
  }

  #vectorOf(inner: readonly number[]): Float64Array {
    const vector = new Float64Array(this.#width)
    for (const cell of inner) vector[cell] = 1
    return vector
  }
}

/** Makes the pivot of a vector zero with a known one whose pivot is one. */
function takeAway(vector: Float64Array, known: Float64Array, pivot: number): void {
  const factor = vector[pivot] as number
  if (factor === 0) return
  for (let cell = 0; cell < vector.length; cell++) {
    const value = known[cell] as number
    if (value !== 0) vector[cell] = ((vector[cell] as number) + (PRIME - factor) * value) % PRIME
  }
}

function scale(vector: Float64Array, factor: number): void {
  for (let cell = 0; cell < vector.length; cell++) vector[cell] = ((vector[cell] as number) * factor) % PRIME
}

function isMultiple(secret: Float64Array, vector: Float64Array, pivot: number): boolean {
  const factor = secret[pivot] as number
  return factor !== 0 && secret.every((value, cell) => value === (factor * (vector[cell] as number)) % PRIME)
}

/** Fermat: value^(prime - 2). */
function inverse(value: number): number {
  let result = 1
  let base = value
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
