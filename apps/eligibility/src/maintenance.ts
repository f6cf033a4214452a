import type { Viewer } from '@kraamketen/database'

/** The programs that migrate and load: no person, and not what lets them write, which is being the owner. */
export const MAINTENANCE: Viewer = {
  subject: 'eligibility-maintenance',
  name: 'eligibility: maintenance',
  role: 'researcher',
  organisation: null,
  client: null,
  traceId: null,
}
