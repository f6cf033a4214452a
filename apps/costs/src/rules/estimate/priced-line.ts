import type { AmountAt } from '../amount/amount-at.ts'
import type { EstimateLine, EstimateLineCode } from './estimate-line.ts'
import { lineCents } from './line-cents.ts'

/** One line: what is known is multiplied, what is not is named. `quantity` null means hours that are not decided. */
export function pricedLine(code: EstimateLineCode, quantity: number | null, amount: AmountAt): EstimateLine {
  const isUsable = quantity !== null && Number.isFinite(quantity) && quantity >= 0
  const missing = [...(isUsable ? [] : ['hours']), ...(amount.outcome === 'KNOWN' ? [] : [amount.missing])]
  const cents = isUsable && amount.outcome === 'KNOWN' ? lineCents(quantity, amount.amount.cents) : null
  return { code, quantity: isUsable ? quantity : null, amount, cents, missing }
}
