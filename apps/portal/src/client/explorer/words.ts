import { editorWords as en } from '../../lib/language/en/explorer-editor.ts'
import { editorWords as nl } from '../../lib/language/nl/explorer-editor.ts'
import type { Language } from '../../lib/language/language.ts'

/** The language of the page that is open. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'

export const words = { nl, en }[language]
