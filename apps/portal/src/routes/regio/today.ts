const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands. */
export function today(now: Date = new Date()): string {
  return DAY.format(now)
}
