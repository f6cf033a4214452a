const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

/** `2026-11-22` and `21:30` by the clock in the Netherlands at an instant. */
export function onTheClock(instant: Date): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = CLOCK.format(instant).split(', ')
  return { day, time }
}

/**
 * The instant at which the clock in the Netherlands says this. Of an hour that the clock says twice the first is meant;
 * of one that it skips, an hour later.
 */
export function instantOf(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const minutesAhead = [120, 60]
  const instants = minutesAhead.map((minutes) => new Date(asUtc - minutes * 60_000))
  const exact = instants.find((instant) => {
    const said = onTheClock(instant)
    return said.day === day && said.time === time
  })
  return exact ?? new Date(asUtc - 60 * 60_000)
}
