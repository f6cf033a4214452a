import { isoDate } from '@kraamketen/kraamzorg'
import { extendEntity, needs } from '@kraamketen/subgraph'
import { ownContributionCosts } from '../../rules/scenario/own-contribution-costs.ts'
import { builder } from '../builder.ts'
import { OwnContributionReachType } from '../refs.ts'
import { rangeOf, type SentRange } from './range-of.ts'
import { ScenarioCostsType } from './scenario-costs.ts'

/** What another service tells of a group, through the gateway: sums that passed disclosure control, nobody. */
interface Required {
  readonly year: number
  readonly percent: number
  /** What is null may come as absent. */
  readonly hours?: SentRange | null
}

extendEntity(builder, OwnContributionReachType, (t) => ({
  costs: t.field({
    type: ScenarioCostsType,
    nullable: true,
    description:
      'What waiving the own contribution for this group costs: received hours × the amount of the birth year (NL: kosten van de kwijtschelding).',
    ...needs('research:read', ['coordinator', 'researcher']),
    requires: builder.selection<Required>('year percent hours { low central high }'),
    // An own contribution holds for a calendar year, so any day of the year gives it.
    resolve: async ({ year, percent, hours }, _args, { amount }) =>
      ownContributionCosts(await amount.all(), isoDate(`${year}-07-01`), rangeOf(hours), percent),
  }),
}))
