import { type Role, isRole } from '@kraamketen/kraamzorg'

/** Who is signed in, as the identity provider signed it. Decides what the portal offers, never what the graph gives. */
export interface Account {
  /** The same at every sign-in, whatever she is called by then (the token's `sub`). What is kept for her is kept by this. */
  readonly subject: string
  readonly name: string
  readonly role: Role
  readonly organisation: string | null
}

/** The account in the claims of an identity token; null when they do not name a person with a known role. */
export function accountOf(claims: Readonly<Record<string, unknown>> | undefined): Account | null {
  const { sub: subject, name, role, org_name: organisation } = claims ?? {}
  if (typeof subject !== 'string' || subject === '') return null
  if (typeof name !== 'string' || typeof role !== 'string' || !isRole(role)) return null
  return { subject, name, role, organisation: typeof organisation === 'string' ? organisation : null }
}
