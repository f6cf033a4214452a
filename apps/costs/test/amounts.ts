import { isoDate } from '@kraamketen/kraamzorg'
import type { Amount } from '../src/rules/amount/amount.ts'

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
    ...different,
  }
}
