/** The gateway does not accept the token of this session: signing in again is the only way on. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}
