const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const clockAt = (time: number) => Date.parse(`${CLOCK.format(time).replace(' ', 'T')}Z`)

/**
 * The instant at which the clock in the Netherlands shows a time on a day, in UTC. A time that the clock skips in spring
 * is the one an hour later; a time that it shows twice in autumn is the first.
 */
export function amsterdamInstant(day: string, time: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const hour = 3_600_000
  const summer = wall - 2 * hour
  const winter = wall - hour
  return new Date(clockAt(summer) === wall ? summer : winter).toISOString()
}
