import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import { type Factor, FACTOR_TEXTS, type FactorCode, type FactorKind } from '../rules/factor.ts'
import type { RecordedClass } from '../rules/vulnerability-class.ts'
import type { DemonstrationClient } from './demonstration-client.ts'
import { seeded } from './seeded.ts'

const RECORDER = 'Verloskundige (demonstratie)'

/** What can be on record, with invented shares that add to 1. They say nothing of real families. */
const SITUATIONS: readonly Situation[] = [
  { share: 0.4, risks: 0, urgent: 0, sufficient: null, recorded: null },
  { share: 0.24, risks: 0, urgent: 0, sufficient: true, recorded: 'SELF_RELIANT' },
  { share: 0.18, risks: 2, urgent: 0, sufficient: true, recorded: 'POTENTIALLY_VULNERABLE' },
  { share: 0.09, risks: 3, urgent: 0, sufficient: false, recorded: 'VULNERABLE' },
  { share: 0.04, risks: 1, urgent: 1, sufficient: false, recorded: 'VERY_VULNERABLE' },
  { share: 0.02, risks: 0, urgent: 0, sufficient: false, recorded: null },
  { share: 0.03, risks: 1, urgent: 0, sufficient: null, recorded: null },
]

interface Situation {
  readonly share: number
  /** Risk factors at most. */
  readonly risks: number
  readonly urgent: number
  readonly sufficient: boolean | null
  readonly recorded: RecordedClass | null
}

/** An invented client beyond the cast. The same number and day always give the same client. */
export function generatedClient(number: number, today: IsoDate): DemonstrationClient {
  const random = seeded(number)
  const situation = pick(SITUATIONS, random())
  const decidedOn = addDays(today, -Math.floor(random() * 110))
  const factors = [
    ...drawn('RISK', situation.risks === 0 ? 0 : 1 + Math.floor(random() * situation.risks)),
    ...drawn('URGENT_RISK', situation.urgent),
    ...drawn('PROTECTIVE', situation.sufficient === null ? 0 : Math.floor(random() * 3)),
  ]
  return { number, factors, judgements: judgementOf(situation, decidedOn), grants: [] }

  function drawn(kind: FactorKind, count: number): Factor[] {
    const codes = Object.keys(FACTOR_TEXTS[kind]).filter((code) => code !== 'OTHER') as FactorCode[]
    return Array.from({ length: count }, () => {
      const [code] = codes.splice(Math.floor(random() * codes.length), 1) as [FactorCode]
      return {
        kind,
        code,
        other: null,
        recordedOn: addDays(decidedOn, -Math.floor(random() * 7)),
        recordedBy: RECORDER,
      }
    })
  }
}

function judgementOf({ recorded, sufficient }: Situation, decidedOn: IsoDate): DemonstrationClient['judgements'] {
  if (recorded === null && sufficient === null) return []
  return [{ recordedClass: recorded, protectiveFactorsSufficient: sufficient, decidedBy: RECORDER, decidedOn }]
}

/** The situation in whose share a number from 0 to 1 falls. */
function pick(situations: readonly Situation[], at: number): Situation {
  let until = 0
  return situations.find(({ share }) => at < (until += share)) ?? (situations[0] as Situation)
}
