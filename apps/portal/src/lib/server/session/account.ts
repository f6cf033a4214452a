import { type Role, isRole } from '@kraamketen/kraamzorg'

/** Who is signed in, as the identity provider signed it. Decides what the portal offers, never what the graph gives. */
export interface Account {
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
}

/** The account in the claims of an identity token; null when they do not name a person with a known role. */
export function accountOf(claims: Readonly<Record<string, unknown>> | undefined): Account | null {
  const { name, role, org_name: organisation } = claims ?? {}
  if (typeof name !== 'string' || typeof role !== 'string' || !isRole(role)) return null
  return { name, role, organisation: typeof organisation === 'string' ? organisation : null }
}
