import type { Births } from './births.ts'

/** The births by day and, within a day, by the pseudonym of the child: the order of the pairs. */
export function birthsInOrder({ count, day, child }: Births): Uint32Array {
  const starts = new Uint32Array(2 ** 16 + 1)
  for (let birth = 1; birth <= count; birth += 1) starts[(day[birth] as number) + 1]! += 1
  for (let index = 1; index < starts.length; index += 1) starts[index]! += starts[index - 1] as number
  const order = new Uint32Array(count)
  const next = starts.slice()
  for (let birth = 1; birth <= count; birth += 1) {
    order[next[day[birth] as number] as number] = birth
    next[day[birth] as number]! += 1
  }
  for (let index = 1; index < starts.length; index += 1) {
    order
      .subarray(starts[index - 1], starts[index])
      .sort((one, other) => (child[one] as number) - (child[other] as number))
  }
  return order
}
