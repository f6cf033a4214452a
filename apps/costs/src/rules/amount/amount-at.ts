import { isWithin, type IsoDate, type Localised } from '@kraamketen/kraamzorg'
import { type Amount, AMOUNT_NAMES, type AmountKind } from './amount.ts'

export type AmountAt =
  | { readonly outcome: 'KNOWN'; readonly amount: Amount }
  | {
      readonly outcome: 'UNKNOWN'
      readonly explanation: Localised
      /** Kind and year, as in `KRAAMZORG_HOUR 2024`. */
      readonly missing: string
      readonly before: Amount | null
      readonly after: Amount | null
    }

/**
 * The amount of one kind on a day.
 *
 * A year that no source gives is not interpolated: whoever pays is helped more by "unknown, between these two"
 * than by a sum that looks official. The neighbours are the nearest known amounts on either side.
 *
 * Sources: docs/sources.md#nza-tariffs, docs/sources.md#own-contribution
 */
export function amountAt(amounts: readonly Amount[], kind: AmountKind, at: IsoDate): AmountAt {
  const ofKind = amounts.filter((amount) => amount.kind === kind)
  const amount = ofKind.find(({ validFrom, validUntil }) => isWithin(at, validFrom, validUntil))
  if (amount !== undefined) return { outcome: 'KNOWN', amount }

  const before = ofKind
    .filter(({ validUntil }) => validUntil !== null && validUntil < at)
    .reduce<Amount | null>((latest, one) => (latest === null || one.validFrom > latest.validFrom ? one : latest), null)
  const after = ofKind
    .filter(({ validFrom }) => validFrom > at)
    .reduce<Amount | null>((first, one) => (first === null || one.validFrom < first.validFrom ? one : first), null)
  const year = at.slice(0, 4)
  return {
    outcome: 'UNKNOWN',
    explanation: explain(kind, year, before, after),
    missing: `${kind} ${year}`,
    before,
    after,
  }
}

function explain(kind: AmountKind, year: string, before: Amount | null, after: Amount | null): Localised {
  const { nl, en } = AMOUNT_NAMES[kind]
  const neighbours = [before, after].filter((amount) => amount !== null)
  const known = (decimal: '.' | ',') =>
    neighbours.map(({ cents, validFrom }) => `€ ${euros(cents, decimal)} (${validFrom.slice(0, 4)})`)
  return {
    nl: `Geen bron geeft ${nl} in ${year}.` + (neighbours.length > 0 ? ` Wel bekend: ${known(',').join(' en ')}.` : ''),
    en: `No source gives ${en} in ${year}.` + (neighbours.length > 0 ? ` Known are: ${known('.').join(' and ')}.` : ''),
  }
}

function euros(cents: number, decimal: string): string {
  return (cents / 100).toFixed(2).replace('.', decimal)
}
