import { GatewayUnavailable } from './gateway-unavailable.ts'

/** For `catch`: a gateway that does not answer is no answer, and leaves the rest of what was asked as it is. */
export function nullWhenUnavailable(error: unknown): null {
  if (error instanceof GatewayUnavailable) return null
  throw error
}
