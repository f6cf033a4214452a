import { isoDate } from '@kraamketen/kraamzorg'
import type { FlexibleTerms } from '../src/rules/programme/flexible-terms.ts'
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

/** Flexible hours as pillar 2 has them, without a last day of use. */
export function someTerms(different: Partial<FlexibleTerms> = {}): FlexibleTerms {
  return {
    meanHours: 24,
    windowMonths: 6,
    fromDay: 8,
    useUntil: null,
    modes: ['MORE_HOURS_A_DAY', 'DAYS_IN_A_ROW', 'PERIODIC_CONTACT'],
    purposes: ['SELF_RELIANCE', 'BRIDGING'],
    ...different,
  }
}
