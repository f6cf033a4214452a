import { migrate } from '@kraamketen/database'

/** The schema `eligibility` of the care database, after `access` and `audit`; returns what was done. */
export function migrateEligibility(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, schema: 'eligibility', folder: new URL('../migrations/', import.meta.url) })
}
