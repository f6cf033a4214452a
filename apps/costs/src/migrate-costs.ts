import { migrate } from '@kraamketen/database'

/** The schema `costs` of the research database; returns what was done, nothing when it is up to date. */
export function migrateCosts(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, schema: 'costs', folder: new URL('../migrations/', import.meta.url) })
}
