import { extendEntity, needs, readId } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { ProgrammeQuestionnaireType } from './questionnaire.ts'

extendEntity(builder, ClientType, (t) => ({
  programmeQuestionnaires: t.field({
    type: [ProgrammeQuestionnaireType],
    nullable: true,
    description:
      'What she answered about programmes, the oldest first (NL: vragenlijsten). Null when the viewer may not see the client.',
    ...needs('care:read'),
    resolve: async ({ id }, _args, { monitor }) => {
      const found = await monitor.questionnairesOf.load(readId('id', 'client', id))
      return found === null ? null : [...found]
    },
  }),
}))
