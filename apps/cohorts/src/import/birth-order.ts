import type { Births } from './births.ts'

/** The births by day and, within a day, by the pseudonym of the child: the order of the pairs. */
export function birthsInOrder({ count, day, child }: Births): Uint32Array {
  const ends = new Uint32Array(LAST_DAY + 2)
  for (let birth = 1; birth <= count; birth += 1) increase(ends, day[birth] as number, 1)
  for (let index = 1; index < ends.length; index += 1) increase(ends, index, ends[index - 1] as number)
  const order = new Uint32Array(count)
  for (let birth = count; birth >= 1; birth -= 1) order[increase(ends, day[birth] as number, -1)] = birth
  // Each day's end is now its beginning.
  for (let index = 0; index <= LAST_DAY; index += 1) {
    order.subarray(ends[index], ends[index + 1]).sort((one, other) => (child[one] as number) - (child[other] as number))
  }
  return order
}

/** Days are numbers of 16 bits. */
const LAST_DAY = 2 ** 16 - 1

function increase(counts: Uint32Array, index: number, by: number): number {
  const sum = (counts[index] as number) + by
  counts[index] = sum
  return sum
}
