import { type Role, SCOPES_OF } from '@kraamketen/kraamzorg'

/** Whether the research pages are for somebody in this role. The graph decides for itself what it answers. */
export function mayResearch(role: Role): boolean {
  return SCOPES_OF[role].includes('research:read')
}
