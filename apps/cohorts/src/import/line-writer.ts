import { COMMA, LINE_FEED, ZERO } from './ascii.ts'

/** Room for one line, whatever its numbers are. */
const LINE = 1024

/** Writes lines of numbers as bytes, without a string for each. */
export class LineWriter {
  readonly #bytes: Uint8Array
  #length = 0

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size + LINE)
  }

  get isFull(): boolean {
    return this.#length + LINE > this.#bytes.length
  }

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** A whole number from 0 to 10^15, and the comma after it. */
  number(value: number): void {
    const bytes = this.#bytes
    if (value < 10) {
      bytes[this.#length] = ZERO + value
    } else {
      let rest = value
      let end = this.#length + digits(value)
      this.#length = end - 1
      while (end > 0 && rest > 0) {
        const tenth = Math.floor(rest / 10)
        bytes[(end -= 1)] = ZERO + rest - tenth * 10
        rest = tenth
      }
    }
    bytes[this.#length + 1] = COMMA
    this.#length += 2
  }

  /** Nothing, and the comma after it. */
  missing(): void {
    this.#bytes[this.#length] = COMMA
    this.#length += 1
  }

  text(value: string): void {
    for (let index = 0; index < value.length; index += 1) this.#bytes[this.#length + index] = value.charCodeAt(index)
    this.#bytes[this.#length + value.length] = COMMA
    this.#length += value.length + 1
  }

  /** Ends the line in place of the last comma. */
  end(): void {
    this.#bytes[this.#length - 1] = LINE_FEED
  }
}

function digits(value: number): number {
  let count = 1
  for (let limit = 10; value >= limit; limit *= 10) count += 1
  return count
}
