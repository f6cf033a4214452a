import { migrate } from './migrate.ts'

/** The schema `access` of the care database: who the viewer is, and who may see which client. */
export function migrateAccess(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, schema: 'access', folder: new URL('../migrations/access/', import.meta.url) })
}
