import { migrateAudit } from '@kraamketen/audit'
import { migrate, migrateAccess } from '@kraamketen/database'
import { storeMunicipalities } from './queries/registration/store-municipalities.ts'

/** Brings what this service rests on and its own schema up to date; returns what was done, nothing on the quick path. */
export async function migrateIndications(ownerUrl: string): Promise<string[]> {
  const done = [
    ...(await migrateAccess(ownerUrl)),
    ...(await migrateAudit(ownerUrl)),
    ...(await migrate({ ownerUrl, schema: 'indications', folder: new URL('../migrations/', import.meta.url) })),
  ]
  if (done.length > 0) await storeMunicipalities(ownerUrl)
  return done
}
