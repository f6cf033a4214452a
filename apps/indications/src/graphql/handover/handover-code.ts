import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { codeInWords } from '../../rules/handover/code-words.ts'
import { builder } from '../builder.ts'
import { languageArgument } from './language-argument.ts'

/** A text and not an enum: a document keeps the codes of its day, also when the dossier has others by now. */
export const HandoverCodeType = builder.objectRef<{ readonly code: string }>('HandoverCode').implement({
  description: 'A code as it was recorded when the handover was made, and how one says it (NL: code in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As it was recorded.' }),
    text: t.string({
      description: 'In words; the code itself when there are none for it.',
      args: languageArgument,
      resolve: ({ code }, { language }) => inLanguage(codeInWords(code), language),
    }),
  }),
})

export function codeOf(code: string): { readonly code: string }
export function codeOf(code: string | null): { readonly code: string } | null
export function codeOf(code: string | null): { readonly code: string } | null {
  return code === null ? null : { code }
}
