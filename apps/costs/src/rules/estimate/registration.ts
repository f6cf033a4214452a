import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'
import { tariffAt } from './tariff-at.ts'

/**
 * Registration (NL: inschrijving): once an episode, whatever the hours.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const registration: EstimateRule = (facts) =>
  pricedLine('REGISTRATION', 1, tariffAt(facts, 'REGISTRATION', facts.at))
