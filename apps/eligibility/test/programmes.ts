import { isoDate } from '@kraamketen/kraamzorg'
import type { Programme } from '../src/rules/programme/programme.ts'

/** An invented programme of 2023 that waives the own contribution and asks that the family is vulnerable. */
export function aProgramme(different: Partial<Programme> = {}): Programme {
  return {
    id: '019a0000-0000-7000-8004-000000000001',
    code: 'TEST',
    version: 1,
    name: { nl: 'Proef', en: 'Trial' },
    validFrom: isoDate('2023-01-01'),
    validUntil: isoDate('2023-12-31'),
    quotaFamilies: null,
    benefits: ['OWN_CONTRIBUTION_WAIVED'],
    flexibleHours: null,
    criteria: { kind: 'classIn', classes: ['VULNERABLE'] },
    note: null,
    demonstration: false,
    source: 'geboortezorg-flex',
    ...different,
  }
}
