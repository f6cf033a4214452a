import { PROTOCOLS } from '../src/rules/indication/protocol.ts'
import type { IndicationFacts } from '../src/rules/indication/rule.ts'

const [protocol] = PROTOCOLS
if (protocol === undefined) throw new Error('There is no protocol.')

/** The facts of an ordinary birth that is awaited: one child, breastfeeding, eight days, no day in hospital. */
export function aBirth(facts: Partial<IndicationFacts> = {}): IndicationFacts {
  return {
    protocol: protocol!,
    feeding: 'BREAST',
    additionalMinutes: 0,
    extensionMinutes: 0,
    packageDays: 8,
    hospitalDays: 0,
    children: 1,
    partusMinutes: 0,
    bornOn: null,
    careUntil: null,
    ...facts,
  }
}
