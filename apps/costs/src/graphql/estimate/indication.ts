import { extendEntity, needs, readDate } from '@kraamketen/subgraph'
import { estimate } from '../../rules/estimate/estimate.ts'
import { builder } from '../builder.ts'
import { IndicationType } from '../refs.ts'
import { EstimateType, IntakeFormType } from './estimate.ts'

/** What other services tell of an indication, through the gateway. No person among it. */
interface Required {
  readonly hours: number | null
  readonly careDate: string
  readonly waiver: { readonly ownContributionWaived: boolean } | null
}

extendEntity(builder, IndicationType, (t) => ({
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
    resolve: async ({ hours, careDate, waiver }, { intake }, { amount }) =>
      estimate({
        hours,
        at: readDate('careDate', careDate),
        intake,
        ownContributionWaived: waiver?.ownContributionWaived ?? null,
        amounts: await amount.all(),
      }),
  }),
}))
