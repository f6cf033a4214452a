import { Language, builder } from '../builder.ts'

/** For everything that is said in words. */
export const languageArgument = builder.args((t) => ({
  language: t.field({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
}))
