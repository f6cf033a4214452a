import type { Cookies } from '@sveltejs/kit'
import { type Language, isLanguage } from './language.ts'

const NAME = 'taal'
const YEAR_SECONDS = 365 * 24 * 60 * 60

/** The language somebody chose; Dutch until then. */
export function readLanguage(cookies: Cookies): Language {
  const chosen = cookies.get(NAME)
  return isLanguage(chosen) ? chosen : 'nl'
}

export function writeLanguage(cookies: Cookies, language: Language, { secure }: { secure: boolean }): void {
  cookies.set(NAME, language, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: YEAR_SECONDS })
}
