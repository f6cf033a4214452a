import { type IsoDate, isWithin, type Localised } from '@kraamketen/kraamzorg'
import { amountAt } from '../amount/amount-at.ts'
import type { Amount } from '../amount/amount.ts'
import type { ContractedTariff } from '../amount/contracted-tariff.ts'
import type { PriceRange } from './price-range.ts'

/**
 * The contracted tariffs of an hour on a day, as one price of a scenario (NL: gecontracteerd tarief): those of one
 * organisation with every insurer, or of all organisations. Which contract holds for which hours is not known, so several
 * are bounds without a middle. The maximum does not take the place of a contract that is not there.
 *
 * Source: house; no source publishes contracted tariffs
 *
 * @param organisation AGB code; null for all of them
 */
export function contractedPrice(
  amounts: readonly Amount[],
  contracts: readonly ContractedTariff[],
  organisation: string | null,
  at: IsoDate,
): PriceRange {
  const amount = amountAt(amounts, 'KRAAMZORG_HOUR', at)
  const holding = contracts.filter(
    (contract) =>
      contract.kind === 'KRAAMZORG_HOUR' &&
      (organisation === null || contract.organisation === organisation) &&
      isWithin(at, contract.validFrom, contract.validUntil),
  )
  if (holding.length === 0) {
    const missing = [`CONTRACTED KRAAMZORG_HOUR ${at.slice(0, 4)}`]
    return { ground: 'UNKNOWN', amount, cents: null, missing, varies: null, words: [NO_CONTRACT] }
  }
  const each = holding.map(({ cents }) => cents)
  const [low, high] = [Math.min(...each), Math.max(...each)]
  const isOne = low === high
  return {
    ground: 'CONTRACTED',
    amount,
    cents: { low, central: isOne ? low : null, high },
    missing: [],
    varies: isOne ? null : SEVERAL,
    words: holding.some(({ demonstration }) => demonstration) ? [INVENTED] : [],
  }
}

const NO_CONTRACT: Localised = {
  nl: 'Er is geen contract bekend dat op deze dag geldt.',
  en: 'No contract is known that holds on this day.',
}

const SEVERAL: Localised = {
  nl: 'Er zijn meer gecontracteerde tarieven. Laag is het laagste, hoog het hoogste. Welk tarief bij welke uren hoort, is niet bekend.',
  en: 'There are several contracted tariffs. Low is the lowest, high the highest. Which tariff goes with which hours is not known.',
}

const INVENTED: Localised = {
  nl: 'De gecontracteerde tarieven zijn verzonnen voor de demonstratie. Geen openbare bron noemt ze.',
  en: 'The contracted tariffs are invented for the demonstration. No public source prints them.',
}
