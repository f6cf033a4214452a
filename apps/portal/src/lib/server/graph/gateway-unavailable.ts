/** The gateway does not answer, or not as one. Nothing was changed; the same page may work in a moment. */
export class GatewayUnavailable extends Error {
  override readonly name = 'GatewayUnavailable'
}
