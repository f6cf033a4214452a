import { FEWEST } from '@kraamketen/kraamzorg'

/** A share from 0 to 1; null of fewer than ten. */
export function shareOf(part: number, whole: number): number | null {
  return whole < FEWEST ? null : part / whole
}
