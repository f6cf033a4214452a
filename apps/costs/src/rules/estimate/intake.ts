import { amountAt } from '../amount/amount-at.ts'
import type { EstimateRule } from './estimate-line.ts'
import { pricedLine } from './priced-line.ts'

/**
 * Intake: one an episode, priced by its form. Home and telephone have their own tariff; a second intake is not paid.
 *
 * Source: docs/sources.md#nza-tariffs
 */
export const intake: EstimateRule = ({ intake: form, at, amounts }) =>
  pricedLine('INTAKE', 1, amountAt(amounts, form === 'HOME' ? 'INTAKE_HOME' : 'INTAKE_TELEPHONE', at))
