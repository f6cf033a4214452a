import { InvalidInput } from '@kraamketen/subgraph'

/** A number of days from 0 to a year or two, as an argument; the error says what is possible. */
export function readDays(argument: string, days: number, most: number): number {
  if (days >= 0 && days <= most) return days
  throw new InvalidInput([
    {
      path: [argument],
      message: `${days} is not a number of days from 0 to ${most}.`,
      remedy: `Give a whole number from 0 to ${most}.`,
    },
  ])
}
