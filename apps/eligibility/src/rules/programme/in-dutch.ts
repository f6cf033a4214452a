import type { IsoDate } from '@kraamketen/kraamzorg'

/** 2023-12-31 as a Dutch reader writes it: 31-12-2023. */
export function inDutch(date: IsoDate): string {
  return date.split('-').reverse().join('-')
}
