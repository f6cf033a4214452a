import { type IsoDate, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { type Factor, FACTOR_CODES, type FactorKind, factorText } from '../rules/factor.ts'
import { olderThanEightWeeks } from '../rules/older-than-eight-weeks.ts'
import { builder, Language } from './builder.ts'

const FactorKindType = builder.enumType('FactorKind', {
  description: 'Whether a factor weighs against or for self-reliance (NL: soort factor).',
  values: {
    RISK: { description: 'Weighs against it (NL: risicofactor).' },
    URGENT_RISK: { description: 'Decides by itself (NL: urgente risicofactor).' },
    PROTECTIVE: { description: 'Weighs for it (NL: beschermende factor).' },
  } satisfies Record<FactorKind, object>,
})

const FactorCodeType = builder.enumType('FactorCode', {
  description:
    'The factors that the definition names as examples, and OTHER with a text (NL: factor). Each belongs to one kind, OTHER to all.',
  values: FACTOR_CODES,
})

/** A factor and the day on which it is looked at. */
export interface FactorAt {
  readonly factor: Factor
  readonly at: IsoDate
}

export const FactorType = builder.objectRef<FactorAt>('VulnerabilityFactor').implement({
  description: 'A risk or a protection that a professional recorded (NL: risicofactor of beschermende factor).',
  ...needs('care:read'),
  fields: (t) => ({
    kind: t.field({ type: FactorKindType, description: 'Against or for.', resolve: ({ factor }) => factor.kind }),
    code: t.field({ type: FactorCodeType, description: 'Which factor.', resolve: ({ factor }) => factor.code }),
    description: t.string({
      description: 'The factor in words; with OTHER see `other`.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ factor: { kind, code } }, { language }) => inLanguage(factorText(kind, code), language),
    }),
    other: t.string({
      nullable: true,
      description: 'What the professional wrote, only with OTHER.',
      resolve: ({ factor }) => factor.other,
    }),
    recordedOn: t.field({
      type: 'Date',
      description: 'The day on which it was recorded (NL: vastgelegd op).',
      resolve: ({ factor }) => factor.recordedOn,
    }),
    recordedBy: t.string({
      description: 'Who recorded it (NL: vastgelegd door).',
      resolve: ({ factor }) => factor.recordedBy,
    }),
    olderThanEightWeeks: t.boolean({
      description: 'Recorded more than 56 days before the day of the question: time to look again. It still counts.',
      resolve: ({ factor, at }) => olderThanEightWeeks(factor.recordedOn, at),
    }),
  }),
})
