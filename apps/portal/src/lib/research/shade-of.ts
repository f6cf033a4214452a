/** How many shades there are. */
export const SHADES = 5

/** Which of five shades a figure has among all that stand beside it, lightest first; null where it is not shown. */
export function shadeOf(value: number | null, all: readonly (number | null)[]): number | null {
  if (value === null) return null
  const known = all.filter((each) => each !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (least === most) return 0
  return Math.min(SHADES - 1, Math.floor(((value - least) / (most - least)) * SHADES))
}
