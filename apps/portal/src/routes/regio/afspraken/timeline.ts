interface Agreement {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly until: string | null
  readonly missing: readonly string[]
}

export interface Bar {
  readonly id: string
  readonly title: string
  /** In percent of the axis; null when no source gives the first day. */
  readonly left: number | null
  readonly right: number
  /** It began before the axis does. */
  readonly isOlder: boolean
  readonly end: 'KNOWN' | 'GOES_ON' | 'UNKNOWN'
}

export interface Timeline {
  readonly bars: readonly Bar[]
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly today: number
}

/** Where agreements stand on an axis of whole years around the period and today. */
export function timeline(agreements: readonly Agreement[], from: string, until: string, today: string): Timeline {
  const first = Math.min(yearOf(from), yearOf(today)) - 1
  const last = Math.max(yearOf(until), yearOf(today)) + 1
  const start = Date.parse(`${first}-01-01`)
  const length = Date.parse(`${last}-01-01`) - start
  const at = (day: string) => Math.min(100, Math.max(0, ((Date.parse(day) - start) / length) * 100))
  return {
    bars: agreements.map(({ id, title, from: begins, until: ends, missing }) => ({
      id,
      title,
      left: begins === null ? null : at(begins),
      right: ends === null ? 100 : at(ends),
      isOlder: begins !== null && Date.parse(begins) < start,
      end: ends !== null ? 'KNOWN' : missing.includes('UNTIL') ? 'UNKNOWN' : 'GOES_ON',
    })),
    years: Array.from({ length: last - first }, (_, index) => ({
      year: first + index,
      at: at(`${first + index}-01-01`),
    })),
    today: at(today),
  }
}

const yearOf = (day: string) => Number(day.slice(0, 4))
