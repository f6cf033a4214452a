import { type IsoDate, addDays } from '@kraamketen/kraamzorg'

/** A time on the clock in the Netherlands, as PostgreSQL reads it. Sorts as text. */
export type Moment = string

/** Minutes after midnight, on the clock; more than a day's goes on to the next day. */
export function momentAt(day: IsoDate, minutes: number): Moment {
  const on = minutes >= 0 && minutes < 1440 ? day : addDays(day, Math.floor(minutes / 1440))
  const clock = ((Math.floor(minutes) % 1440) + 1440) % 1440
  return `${on} ${pad(Math.floor(clock / 60))}:${pad(clock % 60)}:00 Europe/Amsterdam`
}

/**
 * When something happened. On day zero everything happened before six in the morning, in the same order, so that
 * whoever starts the demonstration early meets nothing from the future.
 */
export function happenedAt(day: IsoDate, minutes: number, today: IsoDate): Moment {
  return momentAt(day, day === today ? minutes / 4 : minutes)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
