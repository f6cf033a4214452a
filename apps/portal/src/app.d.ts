import type { Language } from '#lib/language/language.ts'
import type { SignedIn } from '#lib/server/session/signed-in.ts'

declare global {
  namespace App {
    interface Error {
      status: number
      message: string
      /** What does not work now, so that the page can say it in words. */
      part?: 'gateway' | 'referrals' | 'research' | 'identity' | 'sessions' | 'signIn'
      /** Names this event in the log; shown so that it can be passed on. */
      id?: string
    }
    interface Locals {
      language: Language
      /** W3C trace context of this request, for the gateway and the log. */
      traceparent: string
      /** Null when nobody is signed in. */
      session: SignedIn | null
      /** Why it could not be found out who is signed in; pages for who is signed in show this instead. */
      sessionFault: globalThis.Error | null
      /** The fields of the form that was posted, to send again when it could not be taken; none otherwise. */
      posted: readonly (readonly [string, string])[]
    }
  }
}

export {}
