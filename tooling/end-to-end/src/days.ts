/** Today in the Netherlands, or a day before or after it. */
export function day(from = 0, now = new Date()): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)
  return new Date(Date.parse(`${today}T12:00:00Z`) + from * 86_400_000).toISOString().slice(0, 10)
}

/** The instant at which clocks in the Netherlands say this on a day before or after today. */
export function moment(from: number, clock: string, now = new Date()): string {
  const utc = new Date(`${day(from, now)}T${clock}:00Z`)
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit' }).format(utc)
  const ahead = (Number(there) - utc.getUTCHours() + 24) % 24
  return new Date(utc.getTime() - ahead * 3_600_000).toISOString()
}
