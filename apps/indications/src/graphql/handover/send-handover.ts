import { Conflict, InvalidInput, NotFound, WrongState, needs, optional, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { ELEMENT_CODES } from '../../rules/handover/elements.ts'
import { OBSTACLES_IN_WORDS, OBSTACLE_STEPS } from '../../rules/handover/judge-sending.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverElementCodeType } from './handover-element.ts'
import { HandoverType } from './handover-type.ts'

const SendHandoverInput = builder.inputType('SendHandoverInput', {
  description: 'The handover of a child; what it tells follows from the dossier (NL: overdracht versturen).',
  fields: (t) => ({
    childId: t.id({ required: true, description: 'Which child.' }),
    notKnown: t.field({
      type: [HandoverElementCodeType],
      description: 'Elements that are not known (NL: niet bekend); no effect on what was recorded.',
    }),
    corrects: t.id({
      description: 'The version that this one takes the place of; leave it out for the first handover of a child.',
    }),
  }),
})

const Input = v.object({
  childId: v.string(),
  notKnown: v.nullish(v.array(v.picklist(ELEMENT_CODES)), []),
  corrects: optional(v.string()),
})

builder.mutationField('sendHandover', (t) =>
  t.field({
    type: HandoverType,
    description:
      'Hands a child over to the youth health organisation of where the family lives. The same again answers with the same handover; when the last living child has been handed over the referral becomes HANDED_OVER.',
    ...needs('care:write', 'planner'),
    args: { input: t.arg({ type: SendHandoverInput, required: true, description: 'Of whom.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState, Conflict],
      union: {
        name: 'SendHandoverResult',
        description: 'The handover, or what was wrong (NL: resultaat van versturen).',
      },
    },
    resolve: async (_root, args, { handover, viewer }) => {
      const { notKnown, ...input } = readInput(Input, args.input)
      const childId = readId('childId', 'child', input.childId)
      const corrects = input.corrects === null ? null : readId('corrects', 'handover', input.corrects)
      const result = await handover.send({ childId, corrects, notKnown }, organisationOfViewer(viewer))
      switch (result.outcome) {
        case 'NOT_FOUND':
          throw new NotFound(result.what, ['input', result.what === 'child' ? 'childId' : 'corrects'])
        case 'OBSTACLE': {
          const { obstacle } = result
          throw new WrongState(OBSTACLES_IN_WORDS[obstacle].en, obstacle, OBSTACLE_STEPS[obstacle], [
            'input',
            'childId',
          ])
        }
        case 'SENT_BEFORE':
          throw new Conflict(
            `Version ${result.version} of this handover was sent already, with other contents.`,
            `Send a correction of the last version, handover ${result.id}.`,
            ['input', 'corrects'],
          )
        case 'SENT':
        case 'REPEATED':
          return existing(await handover.byId.load(result.id), 'the handover just sent')
      }
    },
  }),
)
