import type { Shown } from './shown.ts'

/** How much the other is more than the one; null where either is withheld. */
export function changeBetween(one: Shown, other: Shown): number | null {
  return one.value === null || other.value === null ? null : other.value - one.value
}
