import { type Protected, WITHHOLDING_RULES, type WithholdingRule } from '@kraamketen/disclosure'
import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Figure } from '../research/figures.ts'
import { RULES_IN_WORDS } from '../research/rules-in-words.ts'
import { Language, builder } from './builder.ts'

export const WithholdingRuleType = builder.enumType('WithholdingRule', {
  description: 'Why a value is withheld (NL: reden van afscherming).',
  values: Object.fromEntries(
    WITHHOLDING_RULES.map((rule) => [rule, { description: RULES_IN_WORDS[rule].en }]),
  ) as Record<WithholdingRule, { description: string }>,
})

export const ProtectedCount = builder.objectRef<Protected>('ProtectedCount').implement({
  description:
    'A number of people that passed disclosure control (NL: afgeschermd aantal): a value with noise, or the rule that withheld it. Exactly one of both.',
  ...needs('research:read'),
  fields: (t) => ({
    value: t.int({
      nullable: true,
      description: 'People, with noise of at most 5 either way; 0 is exact. Null when it is withheld.',
      resolve: (count) => ('value' in count ? count.value : null),
    }),
    withheld: t.field({
      type: WithholdingRuleType,
      nullable: true,
      description: 'The rule that withheld it; null when it is not.',
      resolve: (count) => ('withheld' in count ? count.withheld : null),
    }),
  }),
})

export const ProtectedFigure = builder.objectRef<Figure>('ProtectedFigure').implement({
  description:
    'A percentage or mean of people that passed disclosure control (NL: afgeschermd cijfer), computed from values with noise, or the rule that withheld it.',
  ...needs('research:read'),
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'The figure in the unit of its field; null when it is withheld.',
      resolve: (figure) => ('value' in figure ? figure.value : null),
    }),
    low: t.float({
      nullable: true,
      description: 'Lower end of its 95 % interval, widened by the noise; null where the method gives none.',
      resolve: (figure) => ('value' in figure ? (figure.interval?.lower ?? null) : null),
    }),
    high: t.float({
      nullable: true,
      description: 'Upper end of that interval.',
      resolve: (figure) => ('value' in figure ? (figure.interval?.upper ?? null) : null),
    }),
    withheld: t.field({
      type: WithholdingRuleType,
      nullable: true,
      description: 'The rule that withheld it; null when it is not.',
      resolve: (figure) => ('withheld' in figure ? figure.withheld : null),
    }),
  }),
})

interface WithheldCount {
  readonly rule: WithholdingRule
  readonly count: number
}

export const WithheldByRule = builder.objectRef<WithheldCount>('WithheldByRule').implement({
  description: 'How many values of an answer one rule withheld (NL: afgeschermd per regel).',
  ...needs('research:read'),
  fields: (t) => ({
    rule: t.expose('rule', { type: WithholdingRuleType, description: 'The rule.' }),
    count: t.exposeInt('count', { description: 'Values that it withheld.' }),
    explanation: t.string({
      description: 'What the rule says, in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ rule }, { language }) => inLanguage(RULES_IN_WORDS[rule], language),
    }),
  }),
})
