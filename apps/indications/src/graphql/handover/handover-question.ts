import { needs } from '@kraamketen/subgraph'
import type { HandoverQuestion } from '../../queries/handover/handover-questions.ts'
import { type ElementCode, elementOf } from '../../rules/handover/elements.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { HandoverElementCodeType } from './handover-element.ts'

export const HandoverQuestionType = builder.objectRef<HandoverQuestion>('HandoverQuestion').implement({
  description: 'What the recipient asked back about a handover, and the answer (NL: vraag over de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    elements: t.field({
      type: [HandoverElementCodeType],
      description: 'Which elements it is about; empty when about none in particular.',
      resolve: ({ elements }) => elements.filter((code): code is ElementCode => elementOf(code) !== null),
    }),
    words: t.exposeString('words', { description: 'What was asked.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When.' }),
    askedBy: t.exposeString('askedByName', { description: 'Who asked.' }),
    askedByOrganisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For which organisation.',
      resolve: ({ askedByOrganisation }, _args, { loaders }) => loaders.organisation.load(askedByOrganisation),
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'Null while it waits.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    answeredBy: t.exposeString('answeredByName', { nullable: true, description: 'Who answered.' }),
  }),
})
