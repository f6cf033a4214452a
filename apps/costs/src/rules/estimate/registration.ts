import { amountAt } from '../amount/amount-at.ts'
import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'

/**
 * Registration (NL: inschrijving): once an episode, whatever the hours.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const registration: EstimateRule = ({ at, amounts }) =>
  pricedLine('REGISTRATION', 1, amountAt(amounts, 'REGISTRATION', at))
