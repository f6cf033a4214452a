import { inLanguage } from '@kraamketen/kraamzorg'
import { NotFound, needs, readId } from '@kraamketen/subgraph'
import type { HandoverProposal } from '../../queries/handover/propose-handover.ts'
import { completeness } from '../../rules/handover/completeness.ts'
import {
  OBSTACLES_IN_WORDS,
  OBSTACLE_STEPS,
  SENDING_OBSTACLES,
  type SendingObstacle,
} from '../../rules/handover/judge-sending.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverElementCodeType, HandoverElementType, HandoverSectionType } from './handover-element.ts'
import { HandoverContactType } from './handover-parties.ts'
import { languageArgument } from './language-argument.ts'

const HandoverObstacleCode = builder.enumType('HandoverObstacleCode', {
  description: 'Why a handover cannot be sent (NL: soort belemmering voor de overdracht).',
  values: SENDING_OBSTACLES,
})

const HandoverObstacleType = builder.objectRef<{ readonly code: SendingObstacle }>('HandoverObstacle').implement({
  description: 'What stands in the way of sending a handover (NL: belemmering voor de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.expose('code', { type: HandoverObstacleCode, description: 'Which.' }),
    explanation: t.string({
      description: 'What it is, in a sentence.',
      args: languageArgument,
      resolve: ({ code }, { language }) => inLanguage(OBSTACLES_IN_WORDS[code], language),
    }),
    steps: t.stringList({
      description: 'The mutations that can take it away; empty when nothing can.',
      resolve: ({ code }) => [...OBSTACLE_STEPS[code]],
    }),
  }),
})

const HandoverProposalType = builder.objectRef<HandoverProposal>('HandoverProposal').implement({
  description: 'The handover of a child as it would be sent now; nothing is sent (NL: voorstel voor de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    sections: t.field({
      type: [HandoverSectionType],
      description: 'The document, part by part.',
      resolve: ({ document }) => [...document.sections],
    }),
    completeness: t.float({
      description: 'Which part of the mandatory elements is there or said to be unknown, 0 to 1.',
      resolve: ({ document }) => {
        const { elements, present } = completeness(document)
        return present / elements
      },
    }),
    missing: t.field({
      type: [HandoverElementType],
      description: 'The mandatory elements of which nothing is said, each with where to record it.',
      resolve: ({ document }) => {
        const { missing } = completeness(document)
        return document.sections.flatMap(({ elements }) => elements).filter(({ code }) => missing.includes(code))
      },
    }),
    obstacles: t.field({
      type: [HandoverObstacleType],
      description: 'What stands in the way; it can be sent when this is empty.',
      resolve: ({ obstacles }) => obstacles.map((code) => ({ code })),
    }),
    recipient: t.field({
      type: HandoverContactType,
      nullable: true,
      description: 'The youth health organisation of where the family lives today; null when that is not known.',
      resolve: ({ recipient }) => recipient,
    }),
  }),
})

builder.queryField('proposeHandover', (t) =>
  t.field({
    type: HandoverProposalType,
    nullable: true,
    description: 'What would be handed over of a child now, how complete it is, and what stands in the way.',
    ...needs('care:read', 'planner'),
    args: {
      childId: t.arg.id({ required: true, description: 'Which child.' }),
      notKnown: t.arg({
        type: [HandoverElementCodeType],
        description: 'Elements that the sender is going to say are not known.',
      }),
    },
    resolve: async (_root, { childId, notKnown }, { handover, viewer }) => {
      const id = readId('childId', 'child', childId)
      const proposal = await handover.propose(id, notKnown ?? [], organisationOfViewer(viewer))
      if (proposal === null) throw new NotFound('child', ['childId'])
      return proposal
    },
  }),
)
