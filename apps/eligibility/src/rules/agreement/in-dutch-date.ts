import type { IsoDate } from '@kraamketen/kraamzorg'

/** A day as people here write it: 31-12-2025. */
export function inDutchDate(date: IsoDate): string {
  return date.split('-').reverse().join('-')
}
