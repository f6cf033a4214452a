/**
 * A closed list of codes as a tree of bytes: the state after each byte stands at `state * 256 + byte`, 0 where no code
 * goes on so.
 */
export class CodeTree {
  readonly #next: Uint16Array
  /** Place of the code that ends in a state, counted from 1; 0 where none does. */
  readonly #codeAt: Uint8Array

  constructor(codes: readonly string[]) {
    const bytes = codes.map((code) => Buffer.from(code, 'utf8'))
    const states = bytes.reduce((sum, code) => sum + code.length, ROOT + 1)
    this.#next = new Uint16Array(states * 256)
    this.#codeAt = new Uint8Array(states)
    let newest = ROOT
    for (const [index, code] of bytes.entries()) {
      let state = ROOT
      for (const byte of code) {
        const place = (state << 8) | byte
        if (this.#next[place] === 0) this.#next[place] = newest += 1
        state = this.#next[place] as number
      }
      this.#codeAt[state] = index + 1
    }
  }

  /** Where the longest run of bytes ends that begins a code, when it is a whole code; else -1. */
  endOf(bytes: Uint8Array, from: number): number {
    const next = this.#next
    let at = from
    let state = ROOT
    for (let following = next[(state << 8) | (bytes[at] as number)] as number; following !== 0;) {
      state = following
      at += 1
      following = next[(state << 8) | (bytes[at] as number)] as number
    }
    return this.#codeAt[state] === 0 ? -1 : at
  }

  /** The place in the list of the code that stands here, or -1. */
  placeOf(bytes: Uint8Array, from: number): number {
    const next = this.#next
    let at = from
    let state = ROOT
    for (let following = next[(state << 8) | (bytes[at] as number)] as number; following !== 0;) {
      state = following
      at += 1
      following = next[(state << 8) | (bytes[at] as number)] as number
    }
    return (this.#codeAt[state] as number) - 1
  }
}

const ROOT = 1
