import { type IsoDate, addDays } from '@kraamketen/kraamzorg'
import { type Place, placeAt } from './place-at.ts'

/** Which youth health organisation works in a municipality, and when; both days are included. */
export interface YouthHealthArea {
  readonly municipalityCode: string
  readonly organisation: string
  readonly validFrom: IsoDate
  readonly validUntil: IsoDate | null
}

/** Who is responsible for a child during a period, both days included; null with what is missing. */
export interface Responsibility {
  readonly organisation: string | null
  readonly municipalityCode: string | null
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly missing: 'municipality' | 'youthHealthArea' | null
}

/**
 * The responsible youth health organisation (NL: JGZ) from birth on: that of the municipality where the child lives on
 * a day. A move or another division of the areas changes it from that day; what stays the same is one period.
 *
 * Source: docs/sources.md#jgz-responsibility
 */
export function responsibilitiesOf(
  bornOn: IsoDate,
  places: readonly Pick<Place, 'from' | 'municipalityCode'>[],
  areas: readonly YouthHealthArea[],
): Responsibility[] {
  const codes = new Set(places.map(({ municipalityCode }) => municipalityCode))
  const changes = [
    bornOn,
    ...places.map(({ from }) => from),
    ...areas
      .filter(({ municipalityCode }) => codes.has(municipalityCode))
      .flatMap(({ validFrom, validUntil }) => [validFrom, validUntil === null ? null : addDays(validUntil, 1)]),
  ].filter((day): day is IsoDate => day !== null && day >= bornOn)

  const periods: Responsibility[] = []
  for (const from of [...new Set(changes)].sort()) {
    const municipalityCode = placeAt(places, from)?.municipalityCode ?? null
    const area = areas.find(
      (one) =>
        one.municipalityCode === municipalityCode &&
        one.validFrom <= from &&
        (one.validUntil === null || one.validUntil >= from),
    )
    const organisation = area?.organisation ?? null
    const last = periods.at(-1)
    if (last?.organisation === organisation && last.municipalityCode === municipalityCode) continue
    if (last !== undefined) periods[periods.length - 1] = { ...last, until: addDays(from, -1) }
    const missing = municipalityCode === null ? 'municipality' : organisation === null ? 'youthHealthArea' : null
    periods.push({ organisation, municipalityCode, from, until: null, missing })
  }
  return periods
}
