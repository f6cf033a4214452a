import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import {
  CHARACTERISTICS,
  CHARACTERISTIC_CODES,
  type Characteristic,
  type CharacteristicCode,
  type Level,
} from '../rules/characteristics.ts'
import type { LevelInPlace } from '../research/table-lines.ts'
import { Language, builder } from './builder.ts'

export const CharacteristicCodeType = builder.enumType('CharacteristicCode', {
  description: 'By what pairs of mother and child may be divided (NL: code van een kenmerk). A closed list.',
  values: Object.fromEntries(
    CHARACTERISTICS.map(({ code, name }) => [code, { description: `${name.en} (NL: ${name.nl.toLowerCase()}).` }]),
  ) as Record<CharacteristicCode, { description: string }>,
})

const LevelType = builder.objectRef<Level>('CharacteristicLevel').implement({
  description: 'One value of a characteristic (NL: waarde van een kenmerk); what is not recorded is UNKNOWN.',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, unique within its characteristic.' }),
    label: t.string({
      description: 'How it is called.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ label }, { language }) => inLanguage(label, language),
    }),
  }),
})

export const CharacteristicType = builder.objectRef<Characteristic>('Characteristic').implement({
  description: 'Something that pairs of mother and child are divided by (NL: achtergrondkenmerk).',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.expose('code', { type: CharacteristicCodeType, description: 'Its code.' }),
    name: t.string({
      description: 'How it is called.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ name }, { language }) => inLanguage(name, language),
    }),
    levels: t.field({
      type: [LevelType],
      description: 'Every value that it can have, in order.',
      resolve: ({ levels }) => [...levels],
    }),
  }),
})

export const CrosstabLevel = builder.objectRef<LevelInPlace>('CrosstabLevel').implement({
  description: 'What a row of a table is about, for one of the characteristics that it divides by (NL: groep).',
  ...needs('research:read'),
  fields: (t) => ({
    characteristic: t.expose('characteristic', { type: CharacteristicCodeType, description: 'Which characteristic.' }),
    code: t.exposeString('code', { description: 'Code of its level.' }),
    label: t.string({
      description: 'How the level is called.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ label }, { language }) => inLanguage(label, language),
    }),
  }),
})

builder.queryField('characteristics', (t) =>
  t.field({
    type: [CharacteristicType],
    nullable: true,
    description: `The ${CHARACTERISTIC_CODES.length} characteristics, in the order in which lists of them are shown.`,
    ...needs('reference:read'),
    resolve: () => [...CHARACTERISTICS],
  }),
)
