import type { Language } from '../language/language.ts'

const NAMES = {
  nl: new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
}

/** What a language is called in the language of the page: `pl` is Pools, or Polish. What is no code stays as it is. */
export function languageName(code: string, language: Language): string {
  return /^[a-z]{2,3}$/.test(code) ? (NAMES[language].of(code) ?? code) : code
}
