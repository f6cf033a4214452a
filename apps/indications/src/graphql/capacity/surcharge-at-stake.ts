import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import {
  SURCHARGE_GAPS,
  type SurchargeAtStake,
  type SurchargeOutcome,
  surchargeAtStake,
} from '../../rules/capacity/surcharge-at-stake.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'
import { ParticipationType } from './participation.ts'

const SurchargeOutcomeType = builder.enumType('SurchargeOutcome', {
  description: 'Whether an organisation can lose surcharge (NL: of toeslag op het spel staat).',
  values: {
    AT_STAKE_AMOUNT_UNKNOWN: {
      description: 'It took no part while the convenant was in force; how much is at stake is in no source.',
    },
    NOT_AT_STAKE: { description: 'It takes part.' },
    UNKNOWN: { description: 'Nobody recorded whether it takes part, or no agreement of that day is known.' },
  } satisfies Record<SurchargeOutcome, object>,
})

const SurchargeGapType = builder.enumType('SurchargeGap', {
  description: 'What is not known of the surcharge (NL: ontbrekend gegeven van de toeslag).',
  values: SURCHARGE_GAPS,
})

const SurchargeAtStakeType = builder.objectRef<SurchargeAtStake>('SurchargeAtStake').implement({
  description: 'What an organisation can lose that does not help to spread (NL: toeslag die op het spel staat).',
  ...needs('chain:read'),
  fields: (t) => ({
    outcome: t.expose('outcome', { type: SurchargeOutcomeType, description: 'Whether something is at stake.' }),
    cents: t.int({
      nullable: true,
      description: 'Euro cents; always null as long as no source gives the amount.',
      resolve: () => null,
    }),
    missing: t.field({
      type: [SurchargeGapType],
      description: 'What is not known.',
      resolve: ({ missing }) => [...missing],
    }),
    explanation: t.string({
      description: 'In a few plain sentences.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ explanation }, { language }) => inLanguage(explanation, language),
    }),
    source: t.field({
      type: Source,
      description: 'Where it is agreed.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

builder.objectField(ParticipationType, 'surchargeAtStake', (t) =>
  t.field({
    type: SurchargeAtStakeType,
    nullable: true,
    description: 'What it can lose when it takes no part in spreading clients; null of another kind of cooperation.',
    resolve: ({ kind, takesPart, on }) => (kind === 'REGIONAL_SPREAD' ? surchargeAtStake(takesPart, on) : null),
  }),
)
