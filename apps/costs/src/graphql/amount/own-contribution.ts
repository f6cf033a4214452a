import { needs, readDate } from '@kraamketen/subgraph'
import { amountAt } from '../../rules/amount/amount-at.ts'
import { AmountUnion, toAmount } from './amount.ts'
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

builder.queryField('ownContribution', (t) =>
  t.field({
    type: AmountUnion,
    nullable: true,
    description:
      'The statutory own contribution on a day (NL: eigen bijdrage). Unknown years say so. Source: docs/sources.md#own-contribution. Null only beside an error.',
    ...needs('reference:read'),
    args: {
      at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }),
      place: t.arg({ type: CarePlace, required: true, defaultValue: 'HOME', description: 'At home unless asked.' }),
    },
    resolve: async (_root, { at: day, place }, { amount }) => {
      const at = readDate('at', day)
      const kind = place === 'HOME' ? 'OWN_CONTRIBUTION_HOUR' : 'OWN_CONTRIBUTION_DAY'
      return toAmount(amountAt(await amount.all(), kind, at))
    },
  }),
)
