import { amountAt } from '../amount/amount-at.ts'
import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'

/**
 * Care at home (NL: kraamzorg thuis): indicated hours × the hour tariff (NL: P×Q).
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const careHours: EstimateRule = ({ hours, at, amounts }) =>
  pricedLine('CARE_HOURS', hours, amountAt(amounts, 'KRAAMZORG_HOUR', at))
