import type { Language } from '../../language/language.ts'

/** The language of a page as the graph is asked for it. */
export function graphLanguage(language: Language): 'NL' | 'EN' {
  return language === 'nl' ? 'NL' : 'EN'
}
