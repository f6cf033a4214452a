import { isoDate } from '@kraamketen/kraamzorg'
import { AGREEMENTS } from '../data/agreements.ts'
import type { Agreement } from '../src/rules/agreement/agreement.ts'

/** The agreement with this code, as it is in the data. */
export function theAgreement(code: string): Agreement {
  const found = AGREEMENTS.find((agreement) => agreement.code === code)
  if (found === undefined) throw new Error(`There is no agreement ${code}.`)
  return found
}

/** An invented agreement of 2026 that promises 28 hours. */
export function anAgreement(different: Partial<Agreement> = {}): Agreement {
  return {
    ...theAgreement('SCARCITY_CONVENANT'),
    id: '019a0000-0000-7000-8014-000000000001',
    code: 'TEST',
    version: '1',
    validFrom: isoDate('2026-03-01'),
    validUntil: null,
    floorMinutes: 28 * 60,
    ...different,
  }
}
