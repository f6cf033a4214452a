import { needs, readDate } from '@kraamketen/subgraph'
import { type AmountAt, amountAt } from '../../rules/amount/amount-at.ts'
import { TARIFF_KINDS, type TariffKind } from '../../rules/amount/amount.ts'
import { AmountUnion, toAmount } from './amount.ts'
import { builder } from '../builder.ts'

export const TariffKindType = builder.enumType('TariffKind', {
  description: 'What a maximum tariff of the Dutch Healthcare Authority pays for (NL: NZa-prestatie).',
  values: {
    KRAAMZORG_HOUR: { description: 'An hour of kraamzorg at home (NL: uur kraamzorg).' },
    PARTUS_HOUR: { description: 'An hour of help at the birth (NL: uur partusassistentie).' },
    REGISTRATION: { description: 'Registration, once an episode (NL: inschrijving).' },
    INTAKE_HOME: { description: 'Intake at the home of the family (NL: intake thuis).' },
    INTAKE_TELEPHONE: { description: 'Intake by telephone (NL: telefonische intake).' },
    PARTUS_ATTENDANCE: { description: 'Being there at a birth, beside the hours (NL: partusassistentie).' },
  } satisfies Record<TariffKind, object>,
})

const TariffAtDate = builder.objectRef<{ kind: TariffKind; answer: AmountAt }>('TariffAtDate').implement({
  description: 'One kind of tariff on a day (NL: tarief).',
  ...needs('reference:read'),
  fields: (t) => ({
    kind: t.expose('kind', { type: TariffKindType, description: 'What it pays for.' }),
    amount: t.field({
      type: AmountUnion,
      description: 'The amount, known or unknown.',
      resolve: ({ answer }) => toAmount(answer),
    }),
  }),
})

builder.queryFields((t) => ({
  tariff: t.field({
    type: AmountUnion,
    nullable: true,
    description:
      'The maximum tariff on a day (NL: maximumtarief). Unknown years say so. Source: docs/sources.md#nza-tariffs. Null only beside an error.',
    ...needs('reference:read'),
    args: {
      kind: t.arg({ type: TariffKindType, required: true, description: 'What it pays for.' }),
      at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }),
    },
    resolve: async (_root, args, { amount }) => {
      const at = readDate('at', args.at)
      return toAmount(amountAt(await amount.all(), args.kind, at))
    },
  }),
  tariffs: t.field({
    type: [TariffAtDate],
    nullable: true,
    description:
      'Every maximum tariff on a day, one a kind. Source: docs/sources.md#nza-tariffs. Null only beside an error.',
    ...needs('reference:read'),
    args: { at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }) },
    resolve: async (_root, args, { amount }) => {
      const at = readDate('at', args.at)
      const known = await amount.all()
      return TARIFF_KINDS.map((kind) => ({ kind, answer: amountAt(known, kind, at) }))
    },
  }),
}))
