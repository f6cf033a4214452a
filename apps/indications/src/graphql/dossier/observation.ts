import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { DossierRows } from '../../queries/dossier/dossier-rows.ts'
import { OBSERVATION_KINDS, OBSERVATION_RULES, OBSERVED_PERSONS } from '../../rules/dossier/observation-kinds.ts'
import { Language, builder } from '../builder.ts'
import { DossierRecordType } from './dossier-record.ts'

export const ObservationKindType = builder.enumType('ObservationKind', {
  description: 'What is measured or seen of mother or child (NL: soort controle).',
  values: OBSERVATION_KINDS,
})
const ObservedPersonType = builder.enumType('ObservedPerson', {
  description: 'About whom something was observed (NL: over wie).',
  values: OBSERVED_PERSONS,
})

export const ObservationType = builder.objectRef<DossierRows['observation']>('Observation').implement({
  description: 'What was measured or seen of mother or child at one moment (NL: controle).',
  interfaces: [DossierRecordType],
  ...needs('care:read', ['midwife', 'planner', 'mother']),
  fields: (t) => ({
    kind: t.expose('kind', { type: ObservationKindType, description: 'What was observed.' }),
    name: t.string({
      description: 'The kind as people say it.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ kind }, { language }) => inLanguage(OBSERVATION_RULES[kind].name, language),
    }),
    of: t.field({
      type: ObservedPersonType,
      description: 'Of whom.',
      resolve: ({ childId }) => (childId === null ? 'MOTHER' : 'CHILD'),
    }),
    childId: t.exposeID('childId', { nullable: true, description: 'Which child; null when of the mother.' }),
    value: t.exposeFloat('value', { nullable: true, description: 'As measured, in the unit; null when in words.' }),
    unit: t.string({
      nullable: true,
      description: 'Unit of the value, such as g, °C or mmHg; null when in words.',
      resolve: ({ kind }) => OBSERVATION_RULES[kind].unit,
    }),
    words: t.exposeString('words', { nullable: true, description: 'In words, or one of the words of the kind.' }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was observed.' }),
  }),
})
