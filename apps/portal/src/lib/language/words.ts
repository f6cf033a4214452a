import { en } from './en.ts'
import type { Language } from './language.ts'
import { type Words, nl } from './nl.ts'

const WORDS: Record<Language, Words> = { nl, en }

export function words(language: Language): Words {
  return WORDS[language]
}
