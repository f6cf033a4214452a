import { wholeNumber } from '#lib/fields/fields.ts'

/** Calendar years that may be asked; the graph says itself of which nothing is known. */
export const year = wholeNumber(2000, 2099)

/** The years to choose from: this one and those before it. */
export function yearsUntil(today: string, count: number): readonly string[] {
  const last = Number(today.slice(0, 4))
  return Array.from({ length: count }, (_, at) => String(last - at))
}
