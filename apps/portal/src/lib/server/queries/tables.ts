import type { ColumnType, Generated } from 'kysely'

/** The portal's own tables, as its migrations make them. */
export interface Tables {
  session: {
    /** SHA-256 of the id in the cookie. */
    idHash: Buffer
    /** The sealed grant. */
    sealed: Buffer
    signedInAt: ColumnType<Date, Date, never>
    lastSeenAt: Date
  }
  askedQuestions: {
    /** Of the session, with which it is deleted. */
    idHash: Buffer
    /** The sealed list. */
    sealed: Buffer
  }
  savedDefinition: {
    id: Generated<string>
    /** Whose it is: the subject of the account. */
    subject: string
    /** Id of the cohort. */
    cohort: string
    name: string
    savedAt: Date
  }
  savedQuery: {
    id: Generated<string>
    /** Whose it is. */
    subject: string
    name: string
    query: string
    /** JSON as it was typed; may be empty. */
    variables: string
    shared: Generated<boolean>
    savedAt: Date
  }
}
