import type { ReleaseLink } from '../queries/data-releases.ts'

export interface LinkInTens {
  readonly rows: number
  readonly linked: number
  /** One decimal; null when there are no rows. */
  readonly percent: number | null
}

/**
 * How much was linked, in tens: exactly, it would count those of whom something is not known, however few, past the
 * ledger and without noise.
 */
export function linkInTens({ rows, linked }: Pick<ReleaseLink, 'rows' | 'linked'>): LinkInTens {
  const [ofRows, ofLinked] = [inTens(rows), inTens(linked)]
  return { rows: ofRows, linked: ofLinked, percent: ofRows === 0 ? null : Math.round((1000 * ofLinked) / ofRows) / 10 }
}

function inTens(count: number): number {
  return Math.round(count / 10) * 10
}
