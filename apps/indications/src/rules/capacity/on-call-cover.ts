/** Part of time, in milliseconds since 1970: real time, so that the night of the clock change is as long as it is. */
export interface Span {
  readonly from: number
  readonly until: number
}

export interface OnCallCover {
  /** Real minutes of the whole. */
  readonly minutes: number
  /** Real minutes in which somebody is on call. */
  readonly coveredMinutes: number
  /** Where nobody is. */
  readonly gaps: readonly Span[]
}

/** How much of a span is covered by shifts, which may overlap and stick out (NL: dekking van de partuspoule). */
export function onCallCover(whole: Span, shifts: readonly Span[]): OnCallCover {
  const gaps: Span[] = []
  let reached = whole.from
  const inside = shifts.filter(({ from, until }) => until > whole.from && from < whole.until)
  for (const { from, until } of [...inside].sort((one, other) => one.from - other.from)) {
    if (from > reached) gaps.push({ from: reached, until: from })
    reached = Math.max(reached, until)
  }
  if (reached < whole.until) gaps.push({ from: reached, until: whole.until })
  const open = gaps.reduce((sum, { from, until }) => sum + until - from, 0)
  return {
    minutes: (whole.until - whole.from) / 60_000,
    coveredMinutes: (whole.until - whole.from - open) / 60_000,
    gaps,
  }
}
