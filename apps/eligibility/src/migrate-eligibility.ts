import { migrateAudit } from '@kraamketen/audit'
import { migrate, migrateAccess } from '@kraamketen/database'

/** Brings what this service rests on and its own schema up to date; returns what was done, nothing on the quick path. */
export async function migrateEligibility(ownerUrl: string): Promise<string[]> {
  return [
    ...(await migrateAccess(ownerUrl)),
    ...(await migrateAudit(ownerUrl)),
    ...(await migrate({ ownerUrl, schema: 'eligibility', folder: new URL('../migrations/', import.meta.url) })),
  ]
}
