import { needs, readDate } from '@kraamketen/subgraph'
import { type AmountAt, amountAt } from '../../rules/amount/amount-at.ts'
import type { OwnContributionKind } from '../../rules/amount/amount.ts'
import { AmountUnion, KnownAmount, toAmount } from './amount.ts'
import { builder } from '../builder.ts'

const CarePlace = builder.enumType('CarePlace', {
  description: 'Where kraamzorg is given (NL: plaats van de kraamzorg).',
  values: {
    HOME: { description: 'At home; the own contribution is an amount per hour.' },
    INSTITUTION: {
      description:
        'In an institution without medical need (NL: kraamhotel of ziekenhuis zonder medische noodzaak); an amount per day, for mother and child each.',
    },
  } as const,
})

const CaredFor = builder.enumType('CaredForPerson', {
  description: 'For whom an own contribution per day is due (NL: moeder of kind).',
  values: {
    MOTHER: { description: 'The mother.' },
    CHILD: { description: 'The child.' },
  } as const,
})

type InstitutionAnswers = Readonly<Record<'mother' | 'child' | 'unspecified' | 'limit', AmountAt>>

const known = (answer: AmountAt) => (answer.outcome === 'KNOWN' ? answer.amount : null)

const InstitutionContribution = builder.objectRef<InstitutionAnswers>('InstitutionContribution').implement({
  description:
    'What is due for a day in an institution without medical need, as sources print it (NL: eigen bijdrage in een instelling).',
  ...needs('reference:read'),
  fields: (t) => ({
    mother: t.field({
      type: AmountUnion,
      description: 'For the mother, a day.',
      resolve: ({ mother }) => toAmount(mother),
    }),
    child: t.field({
      type: AmountUnion,
      description: 'For the child, a day.',
      resolve: ({ child }) => toAmount(child),
    }),
    unspecified: t.field({
      type: KnownAmount,
      nullable: true,
      description: 'An amount a day that is printed without saying for whom; null when there is none.',
      resolve: ({ unspecified }) => known(unspecified),
    }),
    dayLimit: t.field({
      type: KnownAmount,
      nullable: true,
      description:
        'When a day costs more than this, the rest is for the family as well; null when no source gives it for that day.',
      resolve: ({ limit }) => known(limit),
    }),
  }),
})

builder.queryFields((t) => ({
  ownContribution: t.field({
    type: AmountUnion,
    nullable: true,
    description:
      'The statutory own contribution on a day (NL: eigen bijdrage). Unknown years say so. Source: docs/sources.md#own-contribution. Null only beside an error.',
    ...needs('reference:read'),
    args: {
      at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }),
      place: t.arg({ type: CarePlace, required: true, defaultValue: 'HOME', description: 'At home unless asked.' }),
      person: t.arg({
        type: CaredFor,
        required: true,
        defaultValue: 'MOTHER',
        description: 'In an institution mother and child each have an amount; at home it makes no difference.',
      }),
    },
    resolve: async (_root, { at: day, place, person }, { amount }) => {
      const at = readDate('at', day)
      const kind: OwnContributionKind = place === 'HOME' ? 'OWN_CONTRIBUTION_HOUR' : `OWN_CONTRIBUTION_DAY_${person}`
      return toAmount(amountAt(await amount.all(), kind, at))
    },
  }),
  institutionContribution: t.field({
    type: InstitutionContribution,
    nullable: true,
    description:
      'Everything that is known of the own contribution in an institution on a day, with what is odd about it. Source: docs/sources.md#own-contribution. Null only beside an error.',
    ...needs('reference:read'),
    args: { at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }) },
    resolve: async (_root, args, { amount }): Promise<InstitutionAnswers> => {
      const at = readDate('at', args.at)
      const all = await amount.all()
      return {
        mother: amountAt(all, 'OWN_CONTRIBUTION_DAY_MOTHER', at),
        child: amountAt(all, 'OWN_CONTRIBUTION_DAY_CHILD', at),
        unspecified: amountAt(all, 'OWN_CONTRIBUTION_DAY', at),
        limit: amountAt(all, 'INSTITUTION_DAY_LIMIT', at),
      }
    },
  }),
}))
