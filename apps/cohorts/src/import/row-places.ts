/**
 * Gives a row of the database its line in the file. Rows arrive there in the order of the file, without those that
 * were reported; so what is kept is only how many were used before each of these.
 */
export class RowPlaces {
  #wrongAfter = new Uint32Array(64)
  #wrong = 0

  /** A row was reported after this many used ones. */
  reported(used: number): void {
    if (this.#wrong === this.#wrongAfter.length) {
      const longer = new Uint32Array(this.#wrong * 2)
      longer.set(this.#wrongAfter)
      this.#wrongAfter = longer
    }
    this.#wrongAfter[this.#wrong] = used
    this.#wrong += 1
  }

  /** Line of a used row, counted from 0 among the used; the header is line 1. */
  lineOf(used: number): number {
    let [low, high] = [0, this.#wrong]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#wrongAfter[middle] as number) <= used) low = middle + 1
      else high = middle
    }
    return used + low + 2
  }
}
