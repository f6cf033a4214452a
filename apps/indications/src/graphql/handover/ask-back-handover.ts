import { InvalidInput, NotFound, WrongState, line, needs, readId, readInput } from '@kraamketen/subgraph'
import * as v from 'valibot'
import { existing } from '../../existing.ts'
import { ELEMENT_CODES } from '../../rules/handover/elements.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverElementCodeType } from './handover-element.ts'
import { HandoverType } from './handover-type.ts'

const AskBackHandoverInput = builder.inputType('AskBackHandoverInput', {
  description: 'What the recipient wants to know of a handover (NL: navraag doen).',
  fields: (t) => ({
    handoverId: t.id({ required: true, description: 'About which handover.' }),
    elements: t.field({ type: [HandoverElementCodeType], description: 'Which elements it is about.' }),
    words: t.string({ required: true, description: 'The question, at most 2000 characters.' }),
  }),
})

const Input = v.object({
  handoverId: v.string(),
  elements: v.nullish(v.array(v.picklist(ELEMENT_CODES)), []),
  words: line(2000, { multiline: true }),
})

builder.mutationField('askBackHandover', (t) =>
  t.field({
    type: HandoverType,
    description:
      'Asks the sender about a handover, and confirms that it came in. The same question is not asked twice while it waits.',
    ...needs('care:write', 'nurse'),
    args: { input: t.arg({ type: AskBackHandoverInput, required: true, description: 'What is asked.' }) },
    errors: {
      types: [InvalidInput, NotFound, WrongState],
      union: {
        name: 'AskBackHandoverResult',
        description: 'The handover with its questions, or what was wrong (NL: resultaat van navraag).',
      },
    },
    resolve: async (_root, args, { handover, viewer }) => {
      const { elements, words, ...input } = readInput(Input, args.input)
      const handoverId = readId('handoverId', 'handover', input.handoverId)
      const place = ['input', 'handoverId']
      const question = { handoverId, words, elements: ELEMENT_CODES.filter((code) => elements.includes(code)) }
      const asking = await handover.askBack(question, organisationOfViewer(viewer))
      if (asking.outcome === 'NOT_FOUND') throw new NotFound('handover', place)
      if (asking.outcome === 'REPLACED') {
        throw new WrongState(
          `A newer version has replaced this one: ask about handover ${asking.by}.`,
          'CORRECTED',
          [],
          place,
        )
      }
      return existing(await handover.byId.load(handoverId), 'the handover just asked about')
    },
  }),
)
