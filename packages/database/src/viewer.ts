import type { Role } from '@kraamketen/kraamzorg'

/** Who asks, as the signed token says it. Row security and the audit log know nobody else. */
export interface Viewer {
  /** The account, stable and opaque; never a name. */
  readonly subject: string
  /** How the account is called on screen: for the history of a referral, never for a log. */
  readonly name: string
  readonly role: Role
  /** AGB code of the organisation that the account works for; null when it works for none. */
  readonly organisation: string | null
  /** The client that the account is, only for a mother. */
  readonly client: string | null
  /** W3C trace id of the request, so that a line in the log leads to its cause. */
  readonly traceId: string | null
}
