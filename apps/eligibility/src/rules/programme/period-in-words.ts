import type { IsoDate, Localised } from '@kraamketen/kraamzorg'
import { inDutch } from './in-dutch.ts'

interface Period {
  readonly from: IsoDate
  readonly until: IsoDate | null
}

/** "van 01-11-2021 tot en met 31-12-2023"; without an end only the beginning. */
export function periodInWords({ from, until }: Period): Localised {
  return until === null
    ? { nl: `op of na ${inDutch(from)}`, en: `on or after ${from}` }
    : { nl: `van ${inDutch(from)} tot en met ${inDutch(until)}`, en: `from ${from} up to and including ${until}` }
}
