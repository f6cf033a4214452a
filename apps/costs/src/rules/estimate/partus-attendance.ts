import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'
import { tariffAt } from './tariff-at.ts'

/**
 * Being there at a birth is paid beside its hours, once an attendance (NL: per partusassistentie).
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const partusAttendance: EstimateRule = (facts) =>
  facts.partusHours === null || facts.partusHours <= 0
    ? null
    : pricedLine('PARTUS_ATTENDANCE', facts.partusAttendances, tariffAt(facts, 'PARTUS_ATTENDANCE', facts.at))
