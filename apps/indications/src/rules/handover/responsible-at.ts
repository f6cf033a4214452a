import { type IsoDate, isWithin } from '@kraamketen/kraamzorg'

/** Where a family lives from a day on; the first from before anybody asked. */
export interface Residence {
  readonly municipalityCode: string | null
  readonly postcode: string | null
  /** Null for where she lived when she was registered. */
  readonly from: IsoDate | null
}

export interface YouthHealthArea {
  readonly municipalityCode: string
  readonly organisation: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
}

export type Responsibility =
  | { readonly organisation: string; readonly since: IsoDate }
  | { readonly organisation: null; readonly missing: 'MUNICIPALITY' | 'YOUTH_HEALTH_ORGANISATION' }

/** Where the family lives on a day: the last move on or before it. */
export function residenceAt(residences: readonly Residence[], on: IsoDate): Residence | null {
  return residences
    .filter(({ from }) => from === null || from <= on)
    .reduce<Residence | null>(
      (last, next) => (last === null || (next.from ?? '') >= (last.from ?? '') ? next : last),
      null,
    )
}

/**
 * Which youth health organisation is responsible on a day, and since when (NL: verantwoordelijke JGZ-organisatie): the
 * municipality where the child lives decides. The day of a move belongs to the new municipality.
 *
 * Source: docs/sources.md#jgz-responsibility
 */
export function responsibleAt(
  residences: readonly Residence[],
  areas: readonly YouthHealthArea[],
  on: IsoDate,
): Responsibility {
  const residence = residenceAt(residences, on)
  const municipalityCode = residence?.municipalityCode ?? null
  if (residence === null || municipalityCode === null) return { organisation: null, missing: 'MUNICIPALITY' }
  const area = areas.find(
    (candidate) =>
      candidate.municipalityCode === municipalityCode && isWithin(on, candidate.validFrom, candidate.validUntil),
  )
  if (area === undefined) return { organisation: null, missing: 'YOUTH_HEALTH_ORGANISATION' }
  const { organisation, validFrom } = area
  return { organisation, since: residence.from !== null && residence.from > validFrom ? residence.from : validFrom }
}
