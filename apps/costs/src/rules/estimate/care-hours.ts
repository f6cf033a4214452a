import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'
import { tariffAt } from './tariff-at.ts'

/**
 * Care at home (NL: kraamzorg thuis): hours × the hour tariff (NL: P×Q).
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const careHours: EstimateRule = (facts) =>
  pricedLine('CARE_HOURS', facts.hours, tariffAt(facts, 'KRAAMZORG_HOUR', facts.at))
