import type { Minutes } from '@kraamketen/kraamzorg'
import { RULES } from './index.ts'
import type { Finding, IndicationFacts } from './rule.ts'

export interface IndicatedHours {
  /** Care at home; null while the base is undecided, because nothing can be added to what is not known. */
  readonly minutes: Minutes | null
  readonly findings: readonly Finding[]
  /** What is not recorded and could still change the hours. */
  readonly missing: readonly string[]
}

/** Runs the ordered rules over the facts of one birth. */
export function indicate(facts: IndicationFacts): IndicatedHours {
  const findings: Finding[] = []
  let minutes: Minutes = 0
  for (const rule of RULES) {
    const finding = rule(facts, minutes)
    findings.push(finding)
    if (finding.outcome === 'APPLIED') minutes += finding.minutes
    if (finding.outcome === 'UNDECIDED' && findings.length === 1)
      return { minutes: null, findings, missing: [finding.missing] }
  }
  const missing = findings.flatMap((finding) => (finding.outcome === 'UNDECIDED' ? [finding.missing] : []))
  return { minutes, findings, missing }
}
