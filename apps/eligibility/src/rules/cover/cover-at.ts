import { isWithin, type IsoDate } from '@kraamketen/kraamzorg'
import type { Cover } from './supplementary-cover.ts'

/**
 * Which declaration counts on a day: of those whose period holds that day the one that she made last, and of two on one
 * day the one that was written down last. Null when none does: nobody asked, which is not the same as no cover.
 *
 * Source: docs/sources.md#own-contribution
 */
export function coverAt(covers: readonly Cover[], at: IsoDate): Cover | null {
  const [latest = null] = covers
    .filter(({ validFrom, validUntil }) => isWithin(at, validFrom, validUntil))
    .toSorted((a, b) =>
      a.declaredOn === b.declaredOn
        ? b.recordedAt.getTime() - a.recordedAt.getTime()
        : a.declaredOn < b.declaredOn
          ? 1
          : -1,
    )
  return latest
}
