import { randomBytes } from 'node:crypto'

/** The W3C trace of a request: the client's when it has the right form, else a new one. It ties log and audit lines together. */
export function traceContext(traceparent: string | undefined): string {
  const isValid =
    traceparent !== undefined && /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(traceparent)
  return isValid ? traceparent : `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
}
