import { extendEntity, InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { contractedPrice } from '../../rules/scenario/contracted-price.ts'
import { floorRaiseCosts } from '../../rules/scenario/floor-raise-costs.ts'
import { priceRange } from '../../rules/scenario/price-range.ts'
import { builder } from '../builder.ts'
import { FloorRaiseType } from '../refs.ts'
import { rangeOf, type SentRange } from './range-of.ts'
import { readCents } from './read-cents.ts'
import { readOrganisation } from './read-organisation.ts'
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
      'What the extra hours cost at the maximum tariff of the first day, at contracted tariffs, or at the tariff that you assume (NL: kosten van de verhoging).',
    ...needs('chain:read', ['planner', 'coordinator']),
    args: {
      contractedBy: t.arg.string({
        description:
          'AGB code of a kraamzorg organisation, whose contracted tariffs stand in for the maximum; several are bounds.',
      }),
      hourTariffCents: t.arg.int({
        description:
          'Cents an hour, 1 to 100,000, of your own: an assumption that stands in for the maximum tariff, and the answer says so.',
      }),
    },
    requires: builder.selection<Required>('from extraHours { low central high }'),
    resolve: async ({ from, extraHours }, { contractedBy, hourTariffCents }, { amount }) => {
      const at = readDate('from', from)
      const assumed = readCents('hourTariffCents', hourTariffCents)
      const organisation = readOrganisation('contractedBy', contractedBy)
      if (assumed !== null && organisation !== null) {
        const message = '"contractedBy" and "hourTariffCents" are both given.'
        throw new InvalidInput([{ path: ['hourTariffCents'], message, remedy: 'Give one of the two.' }])
      }
      const amounts = await amount.all()
      const price =
        organisation === null
          ? priceRange(amounts, 'KRAAMZORG_HOUR', at, assumed)
          : contractedPrice(amounts, await amount.contracted(), organisation, at)
      return floorRaiseCosts(rangeOf(extraHours), price)
    },
  }),
}))
