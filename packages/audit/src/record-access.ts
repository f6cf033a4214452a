import type { Transaction } from 'kysely'
import { sql } from 'kysely'

export type AuditAction = 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'EXECUTE'

/** One line of the log, as far as the service knows it; who and when come from the transaction. */
export interface AccessEvent {
  readonly action: AuditAction
  /** What happened in words of the domain, such as `referral.submit`. */
  readonly type: string
  readonly clientId: string
  /** What was touched, such as `referral`. */
  readonly objectType: string
  readonly objectId: string | null
}

/**
 * Writes the lines of the log in the transaction that did the reading or writing (NL: logging volgens NEN 7513): when
 * the line cannot be written, nothing was read. One round trip, however many lines.
 */
export async function recordAccess<Tables>(trx: Transaction<Tables>, events: readonly AccessEvent[]): Promise<void> {
  if (events.length === 0) return
  const column = <Key extends keyof AccessEvent>(key: Key) => events.map((event) => event[key])
  await sql`
    insert into audit.event (action, type, client_id, object_type, object_id)
    select * from unnest(
      ${column('action')}::text[], ${column('type')}::text[], ${column('clientId')}::uuid[],
      ${column('objectType')}::text[], ${column('objectId')}::uuid[]
    )
  `.execute(trx)
}
