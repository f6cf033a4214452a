/** The database does not answer now. Nothing was stored; the same question may be asked again. */
export class DatabaseUnavailable extends Error {
  readonly code = 'DATABASE_UNAVAILABLE'
  override readonly name = 'DatabaseUnavailable'
}

const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT'])
/** PostgreSQL's classes for: connection exception, operator intervention, insufficient resources. */
const SERVER_GONE = /^(08|57P|53)/

/** Names a lost connection as what it is; every other error passes as it came. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code } = error as Error & { code?: unknown }
  const lost =
    (typeof code === 'string' && (CONNECTION_LOST.has(code) || SERVER_GONE.test(code))) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    ) ||
    (error instanceof AggregateError &&
      error.errors.some((inner) => asUnavailable(inner) instanceof DatabaseUnavailable))
  return lost ? new DatabaseUnavailable('The database does not answer now.', { cause: error }) : error
}
