import { InvalidInput } from '@kraamketen/subgraph'
import type { Cents } from '../../rules/amount/amount.ts'

const MOST = 100_000

/** A price of an hour that an argument holds; null when it was left out. */
export function readCents(argument: string, cents: number | null | undefined): Cents | null {
  if (cents === null || cents === undefined) return null
  if (cents >= 1 && cents <= MOST) return cents
  throw new InvalidInput([
    {
      path: [argument],
      message: 'This is no number of cents from 1 to 100,000.',
      remedy: 'Give the price of an hour in whole cents, such as 6000 for € 60.00.',
    },
  ])
}
