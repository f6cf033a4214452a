interface Row {
  readonly level: { readonly code: string; readonly label: string }
  readonly meanReceivedHours: {
    readonly crude: { readonly value: number | null }
    readonly standardised: { readonly value: number | null } | null
  }
}

/** The widest difference between two groups, as it is and as it would be with equal composition. */
export interface InShort {
  readonly low: string
  readonly high: string
  readonly crude: number
  readonly standardised: number
}

/** Null when fewer than two groups have both figures, or do not differ. Who is not known is no group to compare with. */
export function inShort(rows: readonly Row[]): InShort | null {
  const known = rows
    .flatMap(({ level, meanReceivedHours: { crude, standardised } }) =>
      level.code === 'UNKNOWN' || crude.value === null || standardised === null || standardised.value === null
        ? []
        : [{ label: level.label, crude: crude.value, standardised: standardised.value }],
    )
    .toSorted((one, other) => one.crude - other.crude)
  const [low, high] = [known[0], known.at(-1)]
  if (low === undefined || high === undefined || low.crude === high.crude) return null
  return {
    low: low.label,
    high: high.label,
    crude: high.crude - low.crude,
    standardised: high.standardised - low.standardised,
  }
}
