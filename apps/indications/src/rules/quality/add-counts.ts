import type { Counted, QualityCount } from './quality-counts.ts'

/** Counts of parts as the counts of the whole; null when there are no parts. */
export function addCounts(parts: readonly Counted[]): Counted | null {
  if (parts.length === 0) return null
  const whole: Partial<Record<QualityCount, number>> = {}
  for (const part of parts) {
    for (const [name, count] of Object.entries(part) as [QualityCount, number][]) {
      whole[name] = (whole[name] ?? 0) + count
    }
  }
  return whole
}
