import { InvalidInput } from '@kraamketen/subgraph'

/** A number that an argument holds, within bounds. */
export function readBounded(argument: string, value: number, from: number, until: number): number {
  if (value >= from && value <= until) return value
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not a number from ${from} to ${until}.`,
      remedy: `Give a number from ${from} to ${until}.`,
    },
  ])
}
