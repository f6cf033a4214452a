import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'
import { tariffAt } from './tariff-at.ts'

/**
 * Assistance at the birth (NL: partusassistentie): its hours × their own tariff, outside the indicated hours. No line
 * where there were none, or none are recorded.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const partusHours: EstimateRule = (facts) =>
  facts.partusHours === null || facts.partusHours <= 0
    ? null
    : pricedLine('PARTUS_HOURS', facts.partusHours, tariffAt(facts, 'PARTUS_HOUR', facts.at))
