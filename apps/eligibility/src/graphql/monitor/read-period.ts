import type { IsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'

/** A period of which either end may be open; not the wrong way round. */
export function readPeriod(
  from: IsoDate | null,
  until: IsoDate | null,
): { readonly from: IsoDate | null; readonly until: IsoDate | null } {
  if (from === null || until === null || from <= until) return { from, until }
  throw new InvalidInput([
    { path: ['until'], message: '"until" is before "from".', remedy: 'Give a last day on or after the first.' },
  ])
}
