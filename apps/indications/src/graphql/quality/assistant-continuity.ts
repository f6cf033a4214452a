import { needs } from '@kraamketen/subgraph'
import type { AssistantNumber } from '../../queries/quality/assistant-distribution.ts'
import { addCounts } from '../../rules/quality/add-counts.ts'
import { builder } from '../builder.ts'
import { COUNTING_ROLES, type QualityOf, QualityType } from './quality-ref.ts'
import { shareOf } from './share-of.ts'

interface AssistantContinuity {
  readonly distribution: readonly AssistantNumber[]
  readonly families: number
  readonly changes: number
  readonly changesWithNote: number
}

const NumberType = builder.objectRef<AssistantNumber & { readonly of: number }>('AssistantNumber').implement({
  description: 'How many families had this many maternity assistants (NL: aantal kraamverzorgenden in een gezin).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    assistants: t.exposeInt('assistants', { description: 'Different maternity assistants in one family.' }),
    families: t.exposeInt('families', { description: 'Families with that many.' }),
    share: t.float({
      nullable: true,
      description: 'Share of the families, 0 to 1; null of fewer than ten.',
      resolve: ({ families, of }) => shareOf(families, of),
    }),
  }),
})

const ContinuityType = builder.objectRef<AssistantContinuity>('AssistantContinuity').implement({
  description:
    'How many different maternity assistants came to a family, and whether a change came with a note (NL: continuïteit van kraamverzorgenden).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    families: t.exposeInt('families', {
      description: 'Families whose care ended and of whom every visit says who came.',
    }),
    mean: t.float({
      nullable: true,
      description: 'Mean number of maternity assistants in a family; null of fewer than ten families.',
      resolve: ({ distribution, families }) =>
        shareOf(
          distribution.reduce((sum, one) => sum + one.assistants * one.families, 0),
          families,
        ),
    }),
    distribution: t.field({
      type: [NumberType],
      description: 'Families by number of maternity assistants, fewest first.',
      resolve: ({ distribution, families }) => distribution.map((one) => ({ ...one, of: families })),
    }),
    changes: t.exposeInt('changes', {
      description: 'Times that another maternity assistant came than the time before.',
    }),
    changesWithNote: t.exposeInt('changesWithNote', {
      description: 'Of those, with a handover note of who came last (NL: overdracht).',
    }),
    shareWithNote: t.float({
      nullable: true,
      description: 'Share of changes with a note, 0 to 1; null of fewer than ten changes.',
      resolve: ({ changes, changesWithNote }) => shareOf(changesWithNote, changes),
    }),
  }),
})

builder.objectField(QualityType, 'assistants', (t) =>
  t.field({
    type: ContinuityType,
    nullable: true,
    description: 'Maternity assistants in a family, and changes between them.',
    resolve: async ({ organisation, period }: QualityOf, _args, { quality }) => {
      const [distribution, changed] = await Promise.all([
        quality.assistants(organisation, period),
        quality.counts('CHANGES', organisation, period),
      ])
      const changes = addCounts(changed.map(({ counted }) => counted))
      return {
        distribution,
        families: distribution.reduce((sum, { families }) => sum + families, 0),
        changes: changes?.changes ?? 0,
        changesWithNote: changes?.changesWithNote ?? 0,
      }
    },
  }),
)
