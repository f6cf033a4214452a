import type { ElementCode } from './elements.ts'
import type { HandoverDocument } from './handover-document.ts'

export interface Completeness {
  /** How many elements are mandatory. */
  readonly elements: number
  /** How many of those are there, or said to be unknown. */
  readonly present: number
  readonly missing: readonly ElementCode[]
}

/**
 * How complete a handover is (NL: volledigheid): each mandatory element counts once, and what somebody says is not
 * known counts as answered. A handover of which nothing is mandatory cannot exist.
 *
 * Source: docs/sources.md#jgz-handover
 */
export function completeness(document: HandoverDocument): Completeness {
  const mandatory = document.sections.flatMap(({ elements }) => elements.filter((element) => element.mandatory))
  const missing = mandatory.filter(({ state }) => state === 'ABSENT').map(({ code }) => code)
  return { elements: mandatory.length, present: mandatory.length - missing.length, missing }
}
