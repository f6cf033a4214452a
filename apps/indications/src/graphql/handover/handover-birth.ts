import { needs } from '@kraamketen/subgraph'
import type { HandoverDocument } from '../../rules/handover/handover-document.ts'
import { valueOf } from '../../rules/handover/value-of.ts'
import { builder } from '../builder.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'

export const HandoverBirthType = builder.objectRef<HandoverDocument>('HandoverBirth').implement({
  description:
    'The birth as it was handed over (NL: geboortegegevens in de overdracht). Null is what was not handed over.',
  ...needs('care:read'),
  fields: (t) => ({
    bornAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the child was born.',
      resolve: (document) => instantOf(valueOf(document, 'CHILD_BORN_AT')),
    }),
    sex: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'Sex (NL: geslacht).',
      resolve: (document) => codeOf(valueOf(document, 'CHILD_SEX')),
    }),
    gestationalDays: t.int({
      nullable: true,
      description: 'Length of the pregnancy in days; divide by 7 for weeks.',
      resolve: (document) => valueOf(document, 'GESTATION'),
    }),
    mode: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'How the child was born (NL: manier van bevallen).',
      resolve: (document) => codeOf(valueOf(document, 'MODE_OF_BIRTH')),
    }),
    place: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'Where (NL: plaats van de geboorte).',
      resolve: (document) => codeOf(valueOf(document, 'BIRTH_PLACE')),
    }),
    weightGrams: t.int({
      nullable: true,
      description: 'Birth weight in grams.',
      resolve: (document) => valueOf(document, 'BIRTH_WEIGHT'),
    }),
    apgar1: t.int({
      nullable: true,
      description: 'Apgar score after 1 minute, 0 to 10.',
      resolve: (document) => valueOf(document, 'APGAR_1'),
    }),
    apgar5: t.int({
      nullable: true,
      description: 'Apgar score after 5 minutes, 0 to 10.',
      resolve: (document) => valueOf(document, 'APGAR_5'),
    }),
    particulars: t.string({
      nullable: true,
      description: 'What was particular, in words.',
      resolve: (document) => valueOf(document, 'BIRTH_PARTICULARS'),
    }),
  }),
})

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
