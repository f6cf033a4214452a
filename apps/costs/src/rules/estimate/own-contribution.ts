import { amountAt } from '../amount/amount-at.ts'
import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'

/**
 * Own contribution (NL: eigen bijdrage): indicated hours at home × the statutory amount per hour. It is the part of
 * the tariff that the insurer does not pay, so it stands beside the total and is not added to it.
 *
 * Hours of partus assistance carry none since 1 January 2017; they are outside the indicated hours anyhow.
 *
 * Source: docs/sources.md#own-contribution
 */
export const ownContribution: EstimateRule = ({ hours, at, amounts }) =>
  pricedLine('OWN_CONTRIBUTION', hours, amountAt(amounts, 'OWN_CONTRIBUTION_HOUR', at))
