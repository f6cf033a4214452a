/**
 * With fewer than ten a share says more about chance than about an organisation. House: ten is what this platform
 * takes for "too few" wherever it counts; no source prints a number for handovers.
 */
const TOO_FEW = 10

/** The part of a whole, 0 to 1; null when the whole is too small to say anything of. */
export function share(part: number, whole: number): number | null {
  return whole < TOO_FEW ? null : part / whole
}
