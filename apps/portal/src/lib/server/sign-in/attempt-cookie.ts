import type { Cookies } from '@sveltejs/kit'
import { seal, unseal } from '@kraamketen/sealing'
import type { Attempt } from './identity-provider.ts'

/** What the browser carries to the provider and back: readable by us only, and useless after ten minutes. */
export interface RememberedAttempt extends Attempt {
  readonly returnTo: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

const NAME = 'kraamketen_aanmelden'
const PATH = '/aanmelden'
const SECONDS = 10 * 60
/** Two tabs that sign in at the same time both succeed; more would only fill the cookie. */
const AT_MOST = 3

export interface AttemptCookie {
  remember(attempt: RememberedAttempt): void
  /** The attempt with this state, which is then forgotten; undefined when it is not known or too old. */
  take(state: string, now: number): RememberedAttempt | undefined
}

export function attemptCookie(cookies: Cookies, key: Buffer, origin: URL): AttemptCookie {
  const options = { path: PATH, httpOnly: true, sameSite: 'lax', secure: origin.protocol === 'https:' } as const
  const read = (): RememberedAttempt[] => {
    const text = cookies.get(NAME)
    const attempts = text === undefined ? undefined : unseal(key, NAME, Buffer.from(text, 'base64url'))
    return Array.isArray(attempts) ? (attempts as RememberedAttempt[]) : []
  }
  const write = (attempts: RememberedAttempt[]) => {
    if (attempts.length === 0) cookies.delete(NAME, options)
    else cookies.set(NAME, seal(key, NAME, attempts).toString('base64url'), { ...options, maxAge: SECONDS })
  }

  return {
    remember: (attempt) => write([attempt, ...read()].slice(0, AT_MOST)),
    take(state, now) {
      const attempts = read()
      const found = attempts.find((attempt) => attempt.state === state)
      if (found === undefined) return undefined
      write(attempts.filter((attempt) => attempt !== found))
      return now - found.startedAt < SECONDS * 1000 ? found : undefined
    },
  }
}
