import type { IsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'

/** What is recorded has happened: a day after today is refused at its field. */
export function notInFuture(field: string, day: IsoDate | null, today: IsoDate): void {
  if (day === null || day <= today) return
  throw new InvalidInput([
    {
      path: ['input', field],
      message: 'This day has not come yet.',
      remedy: `Record what has happened, on ${today} at the latest.`,
    },
  ])
}
