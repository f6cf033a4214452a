import { type VulnerabilitySituation, vulnerabilitySituation } from '@kraamketen/demonstration'
import { addDays, type IsoDate } from '@kraamketen/kraamzorg'
import { type Factor, FACTOR_TEXTS, type FactorCode, type FactorKind } from '../rules/vulnerability/factor.ts'
import type { DemonstrationClient } from './demonstration-client.ts'

const RECORDER = 'Verloskundige (demonstratie)'

/** An invented client beyond the cast. The same number and day always give the same client. */
export function generatedClient(number: number, today: IsoDate): DemonstrationClient {
  const { situation, random } = vulnerabilitySituation(number)
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

function judgementOf(
  { recorded, sufficient }: VulnerabilitySituation,
  decidedOn: IsoDate,
): DemonstrationClient['judgements'] {
  if (recorded === null && sufficient === null) return []
  return [{ recordedClass: recorded, protectiveFactorsSufficient: sufficient, decidedBy: RECORDER, decidedOn }]
}
