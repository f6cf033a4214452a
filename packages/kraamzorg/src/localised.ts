export const LANGUAGES = ['NL', 'EN'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text for people, in plain Dutch and in English. */
export type Localised = { readonly nl: string; readonly en: string }

export function inLanguage(text: Localised, language: Language): string {
  return language === 'NL' ? text.nl : text.en
}
