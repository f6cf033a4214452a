/** This attempt to sign in cannot be finished: another answer than was asked for, too late, or no person in it. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
}
