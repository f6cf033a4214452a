import type { Language } from '../language/language.ts'

const NAMES = {
  nl: new Intl.DisplayNames('nl-NL', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }),
}

/** `Arabisch` of `ar`: what an ISO 639-1 code is called. */
export function languageName(code: string, language: Language): string {
  return /^[a-z]{2,3}$/.test(code) ? (NAMES[language].of(code) ?? code) : code
}
