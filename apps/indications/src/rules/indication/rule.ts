import type { IsoDate, Localised, Minutes, SourceAnchor } from '@kraamketen/kraamzorg'
import type { Protocol } from './protocol.ts'

export const FEEDINGS = ['BREAST', 'BOTTLE'] as const
export type Feeding = (typeof FEEDINGS)[number]

/** What an indication rests on. Null is: not recorded. */
export interface IndicationFacts {
  readonly protocol: Protocol
  /** Feeding at the time of the indication, or the wish before the birth. */
  readonly feeding: Feeding | null
  /** What the professional adds for this family, with a reason on record; 0 when nothing is added. */
  readonly additionalMinutes: Minutes
  /** Approved for a longer period, on top of what is left at home; 0 when nothing was. */
  readonly extensionMinutes: Minutes
  /** Days over which the hours are spread. */
  readonly packageDays: number
  /** Days in hospital after the birth; the day of discharge is already care at home and does not count. */
  readonly hospitalDays: number | null
  /** Children who are alive, or before the birth expected; 0 after a stillbirth or the death of the child. */
  readonly children: number | null
  /** Assistance at the birth, as recorded: outside the indicated hours, inside the maximum. */
  readonly partusMinutes: Minutes | null
  /** Day of the birth; null while it is awaited. */
  readonly bornOn: IsoDate | null
  /** Last day of the care, when another than the last of the package was approved. */
  readonly careUntil: IsoDate | null
}

interface FindingBase {
  /** Stable code of the rule. */
  readonly code: string
  readonly source: SourceAnchor
  readonly explanation: Localised
}

/** What one rule adds to or takes from an indication, and why (NL: bevinding). */
export type Finding =
  | (FindingBase & { readonly outcome: 'APPLIED'; readonly minutes: Minutes })
  | (FindingBase & { readonly outcome: 'NOT_APPLICABLE' })
  | (FindingBase & { readonly outcome: 'UNDECIDED'; readonly missing: string })

/**
 * One rule of the protocol. `soFar` is what the rules before it came to: the package that the family has now. Never
 * throws: what it cannot know it returns as UNDECIDED, with what is missing.
 */
export type Rule = (facts: IndicationFacts, soFar: Minutes) => Finding
