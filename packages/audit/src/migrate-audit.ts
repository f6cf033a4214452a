import { migrate } from '@kraamketen/database'

/** The schema `audit` of the care database. Needs the schema `access` first: it asks there who the viewer is. */
export function migrateAudit(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, schema: 'audit', folder: new URL('../migrations/', import.meta.url) })
}
