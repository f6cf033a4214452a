import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { PriceGround } from '../../rules/scenario/price-range.ts'
import type { ScenarioCosts } from '../../rules/scenario/scenario-costs.ts'
import type { ScenarioRange } from '../../rules/scenario/scenario-range.ts'
import { AmountUnion, toAmount } from '../amount/amount.ts'
import { builder, Language } from '../builder.ts'

const PriceGroundType = builder.enumType('ScenarioPriceGround', {
  description: 'What the price of a scenario rests on (NL: grond van de prijs).',
  values: {
    KNOWN: { description: 'A source gives it (NL: bekend).' },
    BETWEEN_NEIGHBOURS: {
      description:
        'No source gives it; the nearest known years are its bounds, without a middle (NL: tussen bekende jaren).',
    },
    CONTRACTED: {
      description: 'Insurer and provider agreed on it; several agreements are bounds (NL: gecontracteerd).',
    },
    ASSUMED: { description: 'Whoever asks gave it; it comes from no source (NL: aangenomen).' },
    UNKNOWN: { description: 'No source gives it and nothing bounds it (NL: onbekend).' },
  } satisfies Record<PriceGround, object>,
})

export const ScenarioCentsType = builder.objectRef<ScenarioRange>('ScenarioCents').implement({
  description: 'Euro cents of a scenario, from the least to the most that it can be (NL: bandbreedte in euro).',
  ...needs('reference:read'),
  fields: (t) => ({
    low: t.exposeFloat('low', {
      description: 'Whole cents, the least. No Int: sums of a country are larger than one.',
    }),
    central: t.exposeFloat('central', {
      nullable: true,
      description: 'Whole cents by what is known; null where nothing says where between low and high it lies.',
    }),
    high: t.exposeFloat('high', { description: 'Whole cents, the most.' }),
  }),
})

export const ScenarioCostsType = builder.objectRef<ScenarioCosts>('ScenarioCosts').implement({
  description:
    'What a scenario costs and what that rests on (NL: kosten van een scenario). It reckons; it does not say what people would do.',
  ...needs('reference:read'),
  fields: (t) => ({
    cents: t.expose('cents', {
      type: ScenarioCentsType,
      nullable: true,
      description: 'Hours × price; null when the hours or the price are unknown.',
    }),
    ground: t.field({
      type: PriceGroundType,
      description: 'What the price rests on.',
      resolve: ({ price }) => price.ground,
    }),
    priceCents: t.field({
      type: ScenarioCentsType,
      nullable: true,
      description: 'Cents an hour that are counted; null when unknown.',
      resolve: ({ price }) => price.cents,
    }),
    percent: t.exposeFloat('percent', { description: 'Percent of that price that is counted.' }),
    amount: t.field({
      type: AmountUnion,
      description:
        'What the sources say of the statutory price, with source and confidence, or unknown with its neighbours.',
      resolve: ({ price }) => toAmount(price.amount),
    }),
    missing: t.stringList({
      description: 'What is not known, such as `hours` or `KRAAMZORG_HOUR 2026`; empty when all is.',
      resolve: ({ missing }) => [...missing],
    }),
    rangeFrom: t.stringList({
      description: 'What makes low and high differ; empty when they do not.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ rangeFrom }, { language }) => rangeFrom.map((sentence) => inLanguage(sentence, language)),
    }),
    assumptions: t.stringList({
      description: 'What is taken for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ assumptions }, { language }) => assumptions.map((sentence) => inLanguage(sentence, language)),
    }),
  }),
})
