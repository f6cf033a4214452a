import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { DefinitionDifference } from '../rules/definition/compare-definitions.ts'
import { Language, builder } from './builder.ts'

export const DefinitionDifferenceType = builder.objectRef<DefinitionDifference>('DefinitionDifference').implement({
  description: 'One choice that two definitions make differently (NL: verschil tussen definities).',
  ...needs('research:read'),
  fields: (t) => ({
    place: t.exposeString('place', { description: 'The field, or `only.` and the characteristic.' }),
    here: t.string({
      description: 'What this definition says.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ a }, { language }) => inLanguage(a, language),
    }),
    there: t.string({
      description: 'What the other one says.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ b }, { language }) => inLanguage(b, language),
    }),
    explanation: t.string({
      description: 'Both beside each other.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
  }),
})
