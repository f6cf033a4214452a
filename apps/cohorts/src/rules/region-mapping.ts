import { type IsoDate, type Localised, isWithin } from '@kraamketen/kraamzorg'

/** A municipality's place in a GGD region during a period (NL: indeling bij een GGD-regio). */
export interface RegionMapping {
  readonly municipalityCode: string
  readonly municipalityName: string
  readonly ggdRegionCode: string
  /** First day on which it is known to hold; what held before is not known. */
  readonly validFrom: IsoDate
  /** Last day; null when no end is known. */
  readonly validUntil: IsoDate | null
  /** Last day on which it was checked against a source. */
  readonly checkedUntil: IsoDate
  /** What to know before relying on it. */
  readonly note: Localised | null
}

export interface MappingsAt {
  /** Empty when no mapping of that day is known: municipalities merge and move, so the nearest one is not an answer. */
  readonly mappings: readonly RegionMapping[]
  /** Why there is none, or what to know before relying on them; null when there is nothing to say. */
  readonly note: Localised | null
}

/**
 * The mappings that hold on a day, or the ones without an end when no day is given. After the day on which a mapping
 * was last checked it is still given, with a warning; outside the days for which it is known the answer is unknown.
 *
 * Source: docs/sources.md#cbs-ggd-regions
 *
 * @param known every mapping of one municipality, or of one region
 */
export function mappingsAt(known: readonly RegionMapping[], at: IsoDate | null): MappingsAt {
  const mappings = known.filter(({ validFrom, validUntil }) =>
    at === null ? validUntil === null : isWithin(at, validFrom, validUntil),
  )
  if (mappings.length === 0) return { mappings, note: at === null ? null : unknownAt(at, known) }
  const notes = mappings.flatMap(({ note }) => note ?? [])
  const checkedUntil = mappings.map((mapping) => mapping.checkedUntil).reduce((a, b) => (a < b ? a : b))
  if (at !== null && at > checkedUntil) notes.push(uncheckedAt(at, checkedUntil))
  return { mappings, note: joined(notes) }
}

function unknownAt(at: IsoDate, known: readonly RegionMapping[]): Localised {
  const periods = known.map(({ validFrom, validUntil }) => ({
    nl: `van ${dutch(validFrom)} tot ${validUntil === null ? 'nu' : `en met ${dutch(validUntil)}`}`,
    en: `from ${english(validFrom)} until ${validUntil === null ? 'now' : english(validUntil)}`,
  }))
  const apart = (language: keyof Localised) => [...new Set(periods.map((period) => period[language]))].join(', ')
  return {
    nl: `De indeling van gemeenten bij GGD-regio’s op ${dutch(at)} is niet bekend. Bekend is: ${apart('nl')}.`,
    en: `The mapping of municipalities to GGD regions on ${english(at)} is not known. Known is: ${apart('en')}.`,
  }
}

function uncheckedAt(at: IsoDate, checkedUntil: IsoDate): Localised {
  return {
    nl: `De indeling is voor het laatst gecontroleerd op ${dutch(checkedUntil)}; of zij op ${dutch(at)} nog zo is, is niet gecontroleerd.`,
    en: `The mapping was last checked on ${english(checkedUntil)}; whether it still holds on ${english(at)} was not checked.`,
  }
}

function joined(notes: readonly Localised[]): Localised | null {
  if (notes.length === 0) return null
  return { nl: notes.map(({ nl }) => nl).join(' '), en: notes.map(({ en }) => en).join(' ') }
}

const DUTCH = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const dutch = (date: IsoDate) => DUTCH.format(Date.parse(date))
const english = (date: IsoDate) => ENGLISH.format(Date.parse(date))
