import { extendEntity, needs, readDate } from '@kraamketen/subgraph'
import { floorRaiseCosts } from '../../rules/scenario/floor-raise-costs.ts'
import { builder } from '../builder.ts'
import { FloorRaiseType } from '../refs.ts'
import { rangeOf, type SentRange } from './range-of.ts'
import { readCents } from './read-cents.ts'
import { ScenarioCostsType } from './scenario-costs.ts'

/** What another service tells of a raise, through the gateway: hours and a day, nobody. */
interface Required {
  readonly from: string
  readonly extraHours: SentRange
}

extendEntity(builder, FloorRaiseType, (t) => ({
  costs: t.field({
    type: ScenarioCostsType,
    nullable: true,
    description:
      'What the extra hours cost at the maximum tariff of the first day, or at the tariff that you assume (NL: kosten van de verhoging).',
    ...needs('chain:read', ['planner', 'coordinator']),
    args: {
      hourTariffCents: t.arg.int({
        description:
          'Cents an hour, 1 to 100,000: your own assumption, or what is contracted. It stands in for the maximum tariff, and the answer says so.',
      }),
    },
    requires: builder.selection<Required>('from extraHours { low central high }'),
    resolve: async ({ from, extraHours }, { hourTariffCents }, { amount }) =>
      floorRaiseCosts(
        await amount.all(),
        readDate('from', from),
        rangeOf(extraHours),
        readCents('hourTariffCents', hourTariffCents),
      ),
  }),
}))
