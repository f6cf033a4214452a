import type { IsoDate } from '@kraamketen/kraamzorg'

/** The five steps of the reporting code (NL: meldcode huiselijk geweld en kindermishandeling). */
export const REPORTING_CODE_STEPS = [1, 2, 3, 4, 5] as const
export type ReportingCodeStepNumber = (typeof REPORTING_CODE_STEPS)[number]

/** How a case of the reporting code ended (NL: afloop). */
export const REPORTING_CODE_OUTCOMES = [
  'NO_REASON_FOR_CONCERN',
  'HELP_ORGANISED',
  'REPORTED',
  'REPORTED_AND_HELP',
] as const
export type ReportingCodeOutcome = (typeof REPORTING_CODE_OUTCOMES)[number]

export interface ReportingCodeFacts {
  readonly startedOn: IsoDate
  readonly closed: boolean
  /** Steps taken until now with their days, in whatever order. */
  readonly taken: readonly { readonly step: number; readonly on: IsoDate }[]
}

export type ReportingCodeVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'CLOSED' }
  | { readonly allowed: false; readonly why: 'NOT_NEXT'; readonly next: ReportingCodeStepNumber | null }
  | { readonly allowed: false; readonly why: 'BEFORE'; readonly earliest: IsoDate }
  | { readonly allowed: false; readonly why: 'UNFINISHED'; readonly next: ReportingCodeStepNumber }

/** The step that comes next; null after the last. */
export function nextReportingCodeStep({ taken }: Pick<ReportingCodeFacts, 'taken'>): ReportingCodeStepNumber | null {
  return REPORTING_CODE_STEPS.find((step) => !taken.some((done) => done.step === step)) ?? null
}

/** Steps are taken one after the other, none on a day before the one before it. */
export function judgeReportingCodeStep(facts: ReportingCodeFacts, step: number, on: IsoDate): ReportingCodeVerdict {
  if (facts.closed) return { allowed: false, why: 'CLOSED' }
  const next = nextReportingCodeStep(facts)
  if (step !== next) return { allowed: false, why: 'NOT_NEXT', next }
  const earliest = latestDay(facts)
  return on < earliest ? { allowed: false, why: 'BEFORE', earliest } : { allowed: true }
}

/**
 * A case can end after any step when there turns out to be no reason for concern; every other end is the decision
 * that step 5 is.
 */
export function judgeReportingCodeEnd(
  facts: ReportingCodeFacts,
  outcome: ReportingCodeOutcome,
  on: IsoDate,
): ReportingCodeVerdict {
  if (facts.closed) return { allowed: false, why: 'CLOSED' }
  const next = nextReportingCodeStep(facts)
  if (next !== null && outcome !== 'NO_REASON_FOR_CONCERN') return { allowed: false, why: 'UNFINISHED', next }
  const earliest = latestDay(facts)
  return on < earliest ? { allowed: false, why: 'BEFORE', earliest } : { allowed: true }
}

function latestDay({ startedOn, taken }: ReportingCodeFacts): IsoDate {
  return taken.reduce((latest, { on }) => (on > latest ? on : latest), startedOn)
}
