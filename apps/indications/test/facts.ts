import { PROTOCOLS } from '../src/rules/indication/protocol.ts'
import type { IndicationFacts } from '../src/rules/indication/rule.ts'

const [protocol] = PROTOCOLS
if (protocol === undefined) throw new Error('There is no protocol.')

/** The facts of an ordinary birth: breastfeeding, eight days, no day in hospital. */
export function aBirth(facts: Partial<IndicationFacts> = {}): IndicationFacts {
  return { protocol: protocol!, feeding: 'BREAST', additionalMinutes: 0, packageDays: 8, hospitalDays: 0, ...facts }
}
