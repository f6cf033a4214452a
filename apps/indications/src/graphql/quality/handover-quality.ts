import { InvalidInput, needs } from '@kraamketen/subgraph'
import { type HandoverQuality, handoverQuality } from '../../rules/quality/handover-quality.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'
import { shareOf } from './share-of.ts'

const HandoverQualityType = builder.objectRef<HandoverQuality>('HandoverQuality').implement({
  description:
    'Handovers to youth health care that are missing, late or incomplete, by child (NL: kwaliteit van de overdracht).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    children: t.exposeInt('children', { description: 'Living children whose care ended.' }),
    sent: t.exposeInt('sent', { description: 'Of those, with a handover that was sent.' }),
    missing: t.exposeInt('missing', { description: 'Not sent, while the parents did not refuse it.' }),
    refused: t.exposeInt('refused', { description: 'Not sent, because the parents refused consent.' }),
    complete: t.exposeInt('complete', {
      description: 'Sent with every element present, or said not to be known (NL: niet bekend).',
    }),
    incomplete: t.exposeInt('incomplete', { description: 'Sent with elements that are absent.' }),
    late: t.exposeInt('late', {
      nullable: true,
      description: 'First sent later than the days asked; null when no number of days was given.',
    }),
    shareMissing: t.float({
      nullable: true,
      description: 'Missing as a share of the children, 0 to 1; null of fewer than ten.',
      resolve: ({ missing, children }) => shareOf(missing, children),
    }),
  }),
})

builder.objectField(QualityType, 'handovers', (t) =>
  t.field({
    type: HandoverQualityType,
    nullable: true,
    description: 'Handovers to youth health care.',
    args: {
      lateAfterDays: t.arg.int({
        description: 'A handover sent more than this many days after the birth is late. No source prints a number.',
      }),
    },
    resolve: async ({ organisation, period }, { lateAfterDays }, { quality }) => {
      const days = lateAfterDays ?? null
      if (days !== null && !(days >= 0 && days <= 365)) {
        throw new InvalidInput([
          {
            path: ['lateAfterDays'],
            message: `${days} is not a number of days from 0 to 365.`,
            remedy: 'Give a whole number from 0 to 365.',
          },
        ])
      }
      return handoverQuality(await quality.handovers(organisation, period), days)
    },
  }),
)
