import { needs, readDate } from '@kraamketen/subgraph'
import { estimate } from '../rules/estimate.ts'
import { builder } from './builder.ts'
import { EstimateType, IntakeFormType } from './estimate.ts'

const Waiver = builder.externalRef('Waiver').implement({
  description: 'Whether a programme pays the own contribution; decided elsewhere.',
  externalFields: (t) => ({
    ownContributionWaived: t.boolean({ description: 'True when a programme pays it.' }),
  }),
})

/** What other services tell of an indication, through the gateway. No person among it. */
interface Required {
  readonly hours: number | null
  readonly careDate: string
  readonly waiver: { readonly ownContributionWaived: boolean } | null
}

builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie); its hours are decided elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    hours: t.float({ nullable: true, description: 'Decimal hours at home; null while undecided.' }),
    careDate: t.field({ type: 'Date', description: 'The day whose norms and amounts apply.' }),
    waiver: t.field({ type: Waiver, nullable: true, description: 'Null when it could not be asked.' }),
  }),
  fields: (t) => ({
    estimate: t.field({
      type: EstimateType,
      nullable: true,
      description:
        'What these hours cost and who pays (NL: kostenschatting): hours × tariff, registration, intake, own contribution.',
      ...needs('care:read'),
      args: {
        intake: t.arg({
          type: IntakeFormType,
          required: true,
          defaultValue: 'HOME',
          description: 'At home unless asked.',
        }),
      },
      requires: builder.selection<Required>('hours careDate waiver { ownContributionWaived }'),
      resolve: async ({ hours, careDate, waiver }, { intake }, { amounts }) =>
        estimate({
          hours,
          at: readDate('careDate', careDate),
          intake,
          ownContributionWaived: waiver?.ownContributionWaived ?? null,
          amounts: await amounts(),
        }),
    }),
  }),
})
