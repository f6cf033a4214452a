import { isoDate } from '@kraamketen/kraamzorg'
import type { Party, ProgrammeFacts } from '../src/rules/programme/criterion.ts'
import type { FactorRecord } from '../src/rules/vulnerability/factor.ts'

/** A family that the pilot was made for: vulnerable, Heerlen, CZ, the pilot's provider, a birth in March 2023. */
export function aFamily(different: Partial<ProgrammeFacts> = {}): ProgrammeFacts {
  return {
    at: isoDate('2023-03-14'),
    appliedOn: isoDate('2023-01-16'),
    bornOn: isoDate('2023-03-14'),
    recordedClass: 'VULNERABLE',
    derivedClass: 'VULNERABLE',
    municipalityCode: 'GM0917',
    district: null,
    uzoviCode: '9664',
    careProviderAgbCode: '41900001',
    monthlyIncomeCents: null,
    moneyWorries: null,
    grantedBefore: [],
    ...different,
  }
}

/** Financial problems, recorded on the first day of 2023 unless told otherwise. */
export function aFactor(different: Partial<FactorRecord> = {}): FactorRecord {
  return {
    id: '019a0000-0000-7000-8011-0000000000f1',
    kind: 'RISK',
    code: 'FINANCIAL_PROBLEMS',
    other: null,
    recordedOn: isoDate('2023-01-01'),
    recordedBy: 'Noor de Wit',
    withdrawnOn: null,
    withdrawnBy: null,
    withdrawnReason: null,
    ...different,
  }
}

export function aParty(different: Partial<Party> = {}): Party {
  return { name: 'CZ', code: '9664', note: null, demonstrationCode: null, ...different }
}
