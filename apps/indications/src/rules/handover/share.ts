import { FEWEST } from '@kraamketen/kraamzorg'

/** The part of a whole, 0 to 1; null when the whole is too small to say anything of. */
export function share(part: number, whole: number): number | null {
  return whole < FEWEST ? null : part / whole
}
