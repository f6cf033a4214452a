import { type SeededRandom, seededRandom } from '@kraamketen/demonstration'

/** Numbers that depend on what they are for and on whom, so that what is drawn for one changes nothing for another. */
export function drawFor(purpose: string, number: number): SeededRandom {
  let seed = 20_260_101
  for (let place = 0; place < purpose.length; place += 1)
    seed = Math.imul(seed ^ purpose.charCodeAt(place), 0x0100_0193)
  const random = seededRandom(seed ^ Math.imul(number, 0x9e37_79b1))
  // The first number of neighbouring seeds is alike.
  random.whole(0, 1)
  return random
}

/** One of some values, each as often as its weight says. */
export function weighted<Value>(random: SeededRandom, values: readonly (readonly [number, Value])[]): Value {
  let left = (random.whole(0, 999_999) / 1_000_000) * values.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, value] of values) {
    left -= weight
    if (left < 0) return value
  }
  return (values.at(-1) as readonly [number, Value])[1]
}
