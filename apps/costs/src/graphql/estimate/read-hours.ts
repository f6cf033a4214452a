import type { Hours } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'

/** Hours that an argument asks about; null when it was left out. */
export function readHours(argument: string, hours: Hours | null | undefined, most: Hours): Hours | null {
  if (hours === null || hours === undefined) return null
  if (Number.isFinite(hours) && hours >= 0 && hours <= most) return hours
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not a number of hours from 0 to ${most}.`,
      remedy: 'Give decimal hours, such as 24 or 24.5.',
    },
  ])
}
