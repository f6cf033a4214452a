/** Numbers that look random and are the same for the same seed: the demonstration is made anew identically. */
export interface SeededRandom {
  /** A whole number from `from` to `until`, both included. */
  whole(from: number, until: number): number
  pick<Value>(values: readonly Value[]): Value
  /** True with this probability. */
  chance(probability: number): boolean
}

/** Mulberry32: a small generator, good enough for made-up people and for nothing else. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, until: number) => from + Math.floor(next() * (until - from + 1))
  return {
    whole,
    pick: (values) => values[whole(0, values.length - 1)] as (typeof values)[number],
    chance: (probability) => next() < probability,
  }
}
