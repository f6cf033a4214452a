interface Assistant {
  readonly assistantId: string
  readonly assistantName: string
}

interface Load {
  readonly assistantId: string
  readonly shifts: number
}

/**
 * Who can take a shift, with how many she had of late: whoever had fewest stands first, so that shifts fall evenly.
 * Without the counts (null) they stand by name.
 */
export function withRecentShifts(assistants: readonly Assistant[], recent: readonly Load[] | null) {
  const counts = recent === null ? null : new Map(recent.map(({ assistantId, shifts }) => [assistantId, shifts]))
  return assistants
    .map((assistant) => ({ ...assistant, shifts: counts === null ? null : (counts.get(assistant.assistantId) ?? 0) }))
    .toSorted(
      (one, other) =>
        (one.shifts ?? 0) - (other.shifts ?? 0) || one.assistantName.localeCompare(other.assistantName, 'nl'),
    )
}
