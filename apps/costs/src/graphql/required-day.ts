import type { IsoDate } from '@kraamketen/kraamzorg'
import { readDate } from '@kraamketen/subgraph'

/** The day that a required argument holds; null is for arguments that may be left out. */
export function requiredDay(argument: string, text: string): IsoDate {
  return readDate(argument, text) as IsoDate
}
