import type { Viewer } from './verify-token.ts'

/** Who sends one request, and what goes on to the services with it. */
export type Caller = {
  /** Null only in the check at start-up, which asks as nobody. */
  viewer: Viewer | null
  authorization: string
  /** W3C trace context; made here when the client sent none. */
  traceparent: string
}
