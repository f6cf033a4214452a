import type { IsoDate } from '@kraamketen/kraamzorg'
import { type AmountAt, amountAt } from '../amount/amount-at.ts'
import type { TariffKind } from '../amount/amount.ts'
import { contractedAmountAt } from '../amount/contracted-amount-at.ts'
import type { Prices } from './estimate-line.ts'

/** The tariff of one kind on a day, of the choice that was made: the maximum, or what the parties agreed. */
export function tariffAt({ choice, amounts, contracted, parties }: Prices, kind: TariffKind, at: IsoDate): AmountAt {
  return choice === 'MAXIMUM' ? amountAt(amounts, kind, at) : contractedAmountAt(contracted, parties, kind, at)
}
