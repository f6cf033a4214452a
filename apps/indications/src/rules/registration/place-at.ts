import type { IsoDate } from '@kraamketen/kraamzorg'

/** Where somebody lives from a day on; from null on: as it was registered, before the first move. */
export interface Place {
  readonly from: IsoDate | null
  readonly municipalityCode: string | null
  /** Four digits; null when not recorded. */
  readonly postcode: string | null
}

/** Where she lives on a day; on the day of a move it is the new place. Places are in order of time. */
export function placeAt<Where extends Pick<Place, 'from'>>(places: readonly Where[], day: IsoDate): Where | null {
  return places.findLast(({ from }) => from === null || from <= day) ?? null
}
