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
