import type { Enum } from '../api-enums.ts'
import type { IndicatorCode } from './themes.ts'

interface Indicator {
  readonly code: string
  readonly unit: Enum<'IndicatorUnit'>
  readonly status: Enum<'IndicatorStatus'>
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly national: number | null
}

export interface OrganisationRow {
  readonly agbCode: string
  readonly name: string
  readonly activeUntil: string | null
  readonly quality: { readonly families: number; readonly indicators: readonly Indicator[] | null } | null
}

/** By what the rows are put in order: a name, how many families, or the value of a measure. */
export type OrganisationSort = 'NAME' | 'FAMILIES' | IndicatorCode

/** The word in an address to sort by a measure. */
export function sortWord(code: IndicatorCode): string {
  return code.toLowerCase().replaceAll('_', '-')
}

/** In order; what has no value comes last, whichever way the order goes. */
export function sortedOrganisations<Row extends OrganisationRow>(
  rows: readonly Row[],
  sort: OrganisationSort,
  descending: boolean,
): readonly Row[] {
  const byName = (one: Row, other: Row) => one.name.localeCompare(other.name, 'nl', { numeric: true })
  const sign = descending ? -1 : 1
  if (sort === 'NAME') return rows.toSorted((one, other) => sign * byName(one, other))
  const valueOf = ({ quality }: Row) =>
    sort === 'FAMILIES'
      ? (quality?.families ?? null)
      : (quality?.indicators?.find(({ code }) => code === sort)?.value ?? null)
  return rows.toSorted((one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)]
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byName(one, other)
    return sign * (first - second) || byName(one, other)
  })
}

/** Rows whose name has every word that is looked for, whatever the accents and capitals. */
export function foundByName<Row extends Pick<OrganisationRow, 'name' | 'agbCode'>>(
  rows: readonly Row[],
  looked: string,
): readonly Row[] {
  const words = plain(looked).split(/\s+/)
  return rows.filter(({ name, agbCode }) => words.every((word) => plain(name).includes(word) || agbCode === word))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** A page of rows that are all here; its positions are numbers of rows. */
export function rowsFrom<Row>(rows: readonly Row[], from: number, size: number) {
  return {
    rows: rows.slice(from, from + size),
    totalCount: rows.length,
    before: from > 0 ? String(from) : null,
    after: from + size < rows.length ? String(from + size) : null,
  }
}

/** Where the page begins that an address names with `na` or `voor`; null when no row is there. */
export function firstRow(query: URLSearchParams, count: number, size: number): number | null {
  const [after, before] = [query.get('na'), query.get('voor')].map((text) => (text === null ? null : Number(text)))
  const first = after ?? (before === null || before === undefined ? 0 : Math.max(before - size, 0))
  return Number.isSafeInteger(first) && (first === 0 || (first > 0 && first < count)) ? first : null
}
