import { migrate } from '@kraamketen/database'

/** The schema `cohorts` of the research database; returns what was done, nothing when it is up to date. */
export function migrateCohorts(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, schema: 'cohorts', folder: new URL('../migrations/', import.meta.url) })
}
