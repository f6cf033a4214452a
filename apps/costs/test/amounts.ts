import { isoDate } from '@kraamketen/kraamzorg'
import type { Amount } from '../src/rules/amount/amount.ts'
import type { ContractedTariff } from '../src/rules/amount/contracted-tariff.ts'

/** An invented amount: an hour of kraamzorg at 50 euros in 2020, unless told otherwise. */
export function anAmount(different: Partial<Amount> = {}): Amount {
  return {
    kind: 'KRAAMZORG_HOUR',
    cents: 5000,
    unit: 'PER_HOUR',
    basis: 'LEGAL_MAXIMUM',
    validFrom: isoDate('2020-01-01'),
    validUntil: isoDate('2020-12-31'),
    source: 'nza-tariffs',
    citation: 'invented for a test',
    confidence: 'FOUND',
    remark: null,
    ...different,
  }
}

/** An invented agreement of one organisation with every insurer: an hour at 58 euros in 2023, unless told otherwise. */
export function aContractedTariff(different: Partial<ContractedTariff> = {}): ContractedTariff {
  return {
    organisation: '41900001',
    insurer: null,
    kind: 'KRAAMZORG_HOUR',
    cents: 5800,
    validFrom: isoDate('2023-01-01'),
    validUntil: isoDate('2023-12-31'),
    aboveMaximumAgreed: false,
    citation: 'invented for a test',
    demonstration: true,
    ...different,
  }
}
