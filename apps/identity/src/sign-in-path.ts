/**
 * Where the sign-in page of one authorisation request is. The request itself travels in the query, so that a page that
 * outlived a restart of the provider can start the same sign-in again.
 */
export function signInPath(uid: string, request: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(request)) {
    if (typeof value === 'string') query.set(name, value)
  }
  return `/sign-in/${uid}?${query}`
}
