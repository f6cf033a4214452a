import type { AmountAt } from '../amount/amount-at.ts'
import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'
import { tariffAt } from './tariff-at.ts'

/**
 * Intake: one an episode, priced by its form. Home and telephone have their own tariff; a second intake is not paid. Of
 * one by video no source gives a tariff, and that of the telephone is not taken for it. No line where none was held.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const intake: EstimateRule = (facts) => {
  switch (facts.intake) {
    case null:
      return null
    case 'VIDEO':
      return pricedLine('INTAKE', 1, VIDEO_INTAKE)
    case 'HOME':
      return pricedLine('INTAKE', 1, tariffAt(facts, 'INTAKE_HOME', facts.at))
    case 'TELEPHONE':
      return pricedLine('INTAKE', 1, tariffAt(facts, 'INTAKE_TELEPHONE', facts.at))
  }
}

/** The answer to what an intake by video costs, in any year. */
export const VIDEO_INTAKE: AmountAt = {
  outcome: 'UNKNOWN',
  missing: 'INTAKE_VIDEO',
  before: null,
  after: null,
  explanation: {
    nl: 'Geen bron geeft een tarief voor een intake via beeldbellen. Het tarief van een telefonische intake staat er niet voor in de plaats.',
    en: 'No source gives a tariff for an intake by video. That of an intake by telephone does not take its place.',
  },
}
