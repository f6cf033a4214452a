/** The identity provider does not answer, or not as one. Signing in may work again in a moment. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable'
}
