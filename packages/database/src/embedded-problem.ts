export type EmbeddedPostgresCode =
  | 'UNSUPPORTED_MACHINE'
  | 'NO_ACCOUNT'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'OTHER_VERSION'
  | 'NOT_A_DATA_DIRECTORY'
  | 'PORT_TAKEN'
  | 'OTHER_PASSWORD'
  | 'STILL_RUNNING'
  | 'NOT_STARTED'

/** Why the embedded PostgreSQL does not start: one sentence, and what to do about it. */
export class EmbeddedPostgresProblem extends Error {
  override readonly name = 'EmbeddedPostgresProblem'
  readonly code: EmbeddedPostgresCode
  /** One sentence that says what to do. */
  readonly remedy: string

  constructor(code: EmbeddedPostgresCode, message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}
