import { refuseInput } from './refuse-input.ts'

/** A moment at which something happened: not in the future. */
export function pastMoment(field: string, given: Date): Date {
  if (given.getTime() > Date.now()) {
    throw refuseInput(field, 'This moment is still to come.', 'Give the moment at which it happened.')
  }
  return given
}
