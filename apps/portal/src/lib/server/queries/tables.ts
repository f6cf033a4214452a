import type { ColumnType } from 'kysely'

/** The portal's own table, as migrations/0001-session.ts makes it. */
export interface Tables {
  session: {
    /** SHA-256 of the id in the cookie. */
    idHash: Buffer
    /** The sealed grant. */
    sealed: Buffer
    signedInAt: ColumnType<Date, Date, never>
    lastSeenAt: Date
  }
}
