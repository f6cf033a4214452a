/** Children whose care ended, by the days from birth to the first sending; null when nothing was sent. */
export interface HandoverCount {
  readonly daysUntilSent: number | null
  readonly refused: boolean
  readonly complete: boolean
  readonly children: number
}

export interface HandoverQuality {
  readonly children: number
  readonly sent: number
  /** Not sent, and not because the parents refused. */
  readonly missing: number
  readonly refused: number
  readonly complete: number
  readonly incomplete: number
  /** Null when nobody said after how many days a handover is late. */
  readonly late: number | null
}

/**
 * Handovers missing, late and incomplete. When a handover is late no source prints, so it is asked.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg (the handover is warm and complete); docs/sources.md#jgz-handover
 */
export function handoverQuality(counts: readonly HandoverCount[], lateAfterDays: number | null): HandoverQuality {
  const total = (which: (count: HandoverCount) => boolean) =>
    counts.filter(which).reduce((sum, { children }) => sum + children, 0)
  const sent = (count: HandoverCount) => count.daysUntilSent !== null
  return {
    children: total(() => true),
    sent: total(sent),
    missing: total((count) => !sent(count) && !count.refused),
    refused: total((count) => !sent(count) && count.refused),
    complete: total((count) => sent(count) && count.complete),
    incomplete: total((count) => sent(count) && !count.complete),
    late: lateAfterDays === null ? null : total(({ daysUntilSent }) => (daysUntilSent ?? 0) > lateAfterDays),
  }
}
