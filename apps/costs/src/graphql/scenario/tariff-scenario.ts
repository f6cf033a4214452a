import { type Hours, inLanguage, type IsoDate } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { contractedPrice } from '../../rules/scenario/contracted-price.ts'
import {
  type TariffAlternative,
  type TariffVariant,
  tariffQuestion,
  tariffScenario,
} from '../../rules/scenario/tariff-scenario.ts'
import { builder, Language } from '../builder.ts'
import { readOrganisation } from './read-organisation.ts'
import { ScenarioCentsType, ScenarioCostsType } from './scenario-costs.ts'

const TariffVariantType = builder.enumType('TariffVariant', {
  description: 'At which tariff a volume is reckoned (NL: tariefvariant).',
  values: {
    ALL_AT_MAXIMUM: { description: 'Every hour at the maximum tariff (NL: alles tegen het maximumtarief).' },
    ALL_AT_CONTRACTED: {
      description: 'Every hour at what insurer and provider agreed (NL: alles tegen het gecontracteerde tarief).',
    },
    AT_PERCENTAGE: {
      description: 'Every hour at a percentage of the maximum tariff (NL: alles tegen een percentage van het maximum).',
    },
  } satisfies Record<TariffVariant, object>,
})

const TariffAlternativeType = builder.objectRef<TariffAlternative>('TariffAlternative').implement({
  description: 'The hours of a scenario at one way of paying them (NL: variant van een tariefscenario).',
  ...needs('chain:read'),
  fields: (t) => ({
    variant: t.expose('variant', { type: TariffVariantType, description: 'Which way.' }),
    costs: t.expose('costs', { type: ScenarioCostsType, description: 'What the hours cost.' }),
    differenceCents: t.expose('difference', {
      type: ScenarioCentsType,
      nullable: true,
      description: 'Cents more than all at the maximum, negative when less; null when either is unknown.',
    }),
  }),
})

interface AskedTariffs {
  readonly at: IsoDate
  readonly hours: Hours
  readonly alternatives: readonly TariffAlternative[]
}

const TariffScenarioType = builder.objectRef<AskedTariffs>('TariffScenario').implement({
  description: 'What the same hours cost at different tariffs (NL: tariefscenario).',
  ...needs('chain:read'),
  fields: (t) => ({
    question: t.string({
      description: 'The scenario as a question, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (asked, { language }) => inLanguage(tariffQuestion(asked), language),
    }),
    at: t.expose('at', { type: 'Date', description: 'The day whose maximum tariff counts.' }),
    hours: t.exposeFloat('hours', { description: 'Decimal hours of kraamzorg that are counted.' }),
    alternatives: t.field({
      type: [TariffAlternativeType],
      description: 'The maximum, what is contracted, and the percentage when it was asked.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
})

const MOST_HOURS = 10_000_000

builder.queryField('tariffScenario', (t) =>
  t.field({
    type: TariffScenarioType,
    nullable: true,
    description:
      'What a volume of hours costs all at the maximum tariff, all at contracted tariffs, and at a percentage of the maximum. Null only beside an error.',
    ...needs('chain:read'),
    args: {
      at: t.arg({ type: 'Date', required: true, description: 'The day whose tariffs count.' }),
      hours: t.arg.float({ required: true, description: 'Decimal hours of a year, 0 to 10,000,000.' }),
      organisation: t.arg.string({
        description: 'AGB code: at the contracts of this organisation; of all when left out.',
      }),
      percentageOfMaximum: t.arg.float({ description: 'Percent of the maximum tariff, 0 to 200.' }),
    },
    resolve: async (_root, args, { amount }) => {
      const at = readDate('at', args.at)
      const hours = readBetween('hours', args.hours, 0, MOST_HOURS)
      const organisation = readOrganisation('organisation', args.organisation)
      const { percentageOfMaximum } = args
      const percentage =
        percentageOfMaximum === null || percentageOfMaximum === undefined
          ? null
          : readBetween('percentageOfMaximum', percentageOfMaximum, 0, 200)
      const [amounts, contracts] = await Promise.all([amount.all(), amount.contracted()])
      const contracted = contractedPrice(amounts, contracts, organisation, at)
      return { at, hours, alternatives: tariffScenario({ amounts, at, hours, contracted, percentage }) }
    },
  }),
)

function readBetween(argument: string, value: number, from: number, until: number): number {
  if (value >= from && value <= until) return value
  const range = `from ${from} to ${until}`
  throw new InvalidInput([
    { path: [argument], message: `"${argument}" is not ${range}.`, remedy: `Give a number ${range}.` },
  ])
}
