import { isWithin, type IsoDate } from '@kraamketen/kraamzorg'
import type { Programme } from './programme.ts'

/**
 * One version of every programme to judge a day by: the one in force; else the last that lapsed before it, so that
 * the answer can say since when; else the first that is to come.
 */
export function versionsAt(programmes: readonly Programme[], at: IsoDate): readonly Programme[] {
  const byCode = Map.groupBy(programmes, ({ code }) => code)
  return [...byCode.values()].map((versions) => {
    const ordered = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    return (
      ordered.find(({ validFrom, validUntil }) => isWithin(at, validFrom, validUntil)) ??
      ordered.findLast(({ validFrom }) => validFrom <= at) ??
      (ordered[0] as Programme)
    )
  })
}
