import { isoDate } from '@kraamketen/kraamzorg'
import type { Cover } from '../src/rules/cover/supplementary-cover.ts'

/** The whole own contribution, in 2026, unless told otherwise. */
export function aCover(different: Partial<Cover> = {}): Cover {
  return {
    id: '019a0000-0000-7000-8014-000000000001',
    kind: 'PERCENTAGE',
    percent: 100,
    limitCents: null,
    limitMinutes: null,
    validFrom: isoDate('2026-01-01'),
    validUntil: isoDate('2026-12-31'),
    declaredOn: isoDate('2026-03-10'),
    recordedAt: new Date('2026-03-10T10:00:00Z'),
    recordedBy: 'Noor de Wit',
    ...different,
  }
}
