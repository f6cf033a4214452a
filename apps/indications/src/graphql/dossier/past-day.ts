import type { IsoDate } from '@kraamketen/kraamzorg'
import { refuseInput } from './refuse-input.ts'

/** A day on which something happened: today when left out, never later. */
export function pastDay(field: string, given: IsoDate | null, today: IsoDate): IsoDate {
  if (given === null) return today
  if (given > today) throw refuseInput(field, 'This day is still to come.', 'Give the day on which it happened.')
  return given
}
