import type { IsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput, readDate } from '@kraamketen/subgraph'
import { type QualityPeriod, readPeriod as judgePeriod } from '../../rules/quality/quality-period.ts'

/** The period of a question; a wrong one is an error that says which day is meant. */
export function readPeriod(
  { from, until }: { readonly from?: string | null | undefined; readonly until?: string | null | undefined },
  today: IsoDate,
): QualityPeriod {
  const verdict = judgePeriod(readDate('from', from), readDate('until', until), today)
  if (verdict.valid) return verdict.period
  throw new InvalidInput([{ path: [verdict.field], message: verdict.message, remedy: verdict.remedy }])
}
