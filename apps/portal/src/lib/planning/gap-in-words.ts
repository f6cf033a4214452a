import type { Speech } from '../language/speech.ts'

interface Gap {
  readonly low: number
  readonly high: number
}

/** What is short or left of a week, in whole hours: `84–87 uur te kort`, `133 uur over`. */
export function gapInWords({ low, high }: Gap, { count, words }: Pick<Speech, 'count' | 'words'>): string {
  const [least, most] = [Math.round(low), Math.round(high)]
  const { short, left, between } = words.planning.gap
  const span = (one: number, other: number) => (one === other ? count(one) : `${count(one)}–${count(other)}`)
  if (least >= 0) return most === 0 ? left(count(0)) : short(span(least, most))
  return most <= 0 ? left(span(-most, -least)) : between(count(-least), count(most))
}
