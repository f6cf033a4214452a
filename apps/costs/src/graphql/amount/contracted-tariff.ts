import { parseAgbCode, parseUzovi } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { type AmountAt, amountAt } from '../../rules/amount/amount-at.ts'
import { checkMaximum, type MaximumCheck } from '../../rules/amount/check-maximum.ts'
import { contractedAmountAt, contractedTariffAt } from '../../rules/amount/contracted-amount-at.ts'
import type { ContractedTariff } from '../../rules/amount/contracted-tariff.ts'
import { builder } from '../builder.ts'
import { AmountUnion, toAmount } from './amount.ts'
import { TariffKindType } from './tariff.ts'

const MaximumCheckType = builder.enumType('MaximumCheck', {
  description: 'How an agreed tariff stands to the maximum of that day (NL: toets aan het maximumtarief).',
  values: {
    WITHIN_MAXIMUM: { description: 'Not above it.' },
    ABOVE_MAXIMUM_AGREED: {
      description:
        'Above it, agreed in writing as is possible since 2023 (NL: max-maxtarief); no source says by how much it may be.',
    },
    ABOVE_MAXIMUM: { description: 'Above it without such an agreement: not allowed, and not stored.' },
    MAXIMUM_UNKNOWN: { description: 'No source gives the maximum of that day.' },
  } satisfies Record<MaximumCheck, object>,
})

interface ContractedAnswer {
  readonly tariff: ContractedTariff | null
  readonly amount: AmountAt
  readonly maximum: AmountAt
  readonly check: MaximumCheck | null
}

const ContractedTariffType = builder.objectRef<ContractedAnswer>('ContractedTariff').implement({
  description:
    'What insurer and provider agreed to pay for one kind of care (NL: gecontracteerd tarief). No source publishes any: those here are of the demonstration.',
  ...needs('chain:read'),
  fields: (t) => ({
    amount: t.field({
      type: AmountUnion,
      description: 'The agreed amount; unknown without a contract, also where the maximum is known.',
      resolve: ({ amount }) => toAmount(amount),
    }),
    maximum: t.field({
      type: AmountUnion,
      description: 'The maximum on that day.',
      resolve: ({ maximum }) => toAmount(maximum),
    }),
    check: t.expose('check', {
      type: MaximumCheckType,
      nullable: true,
      description: 'How the one stands to the other; null without a contract.',
    }),
    insurerCode: t.string({
      nullable: true,
      description:
        'UZOVI code of the insurer it was agreed with; null when agreed with every insurer, or without a contract.',
      resolve: ({ tariff }) => tariff?.insurer ?? null,
    }),
    demonstration: t.boolean({
      description: 'True when it is invented for the demonstration.',
      resolve: ({ tariff }) => tariff?.demonstration ?? false,
    }),
  }),
})

builder.queryField('contractedTariff', (t) =>
  t.field({
    type: ContractedTariffType,
    nullable: true,
    description:
      'The tariff that a kraamzorg organisation agreed with an insurer, or with every insurer, on a day. Null only beside an error.',
    ...needs('chain:read'),
    args: {
      organisation: t.arg.string({ required: true, description: 'AGB code of the kraamzorg organisation.' }),
      insurer: t.arg.string({ description: 'UZOVI code of the insurer; every insurer when left out.' }),
      kind: t.arg({ type: TariffKindType, required: true, description: 'What it pays for.' }),
      at: t.arg({ type: 'Date', required: true, description: 'The day, between 1900 and 2100.' }),
    },
    resolve: async (_root, { kind, ...args }, { amount }): Promise<ContractedAnswer> => {
      const at = readDate('at', args.at)
      const organisation = parseAgbCode(args.organisation)
      if (organisation === null) throw wrong('organisation', 'An AGB code has eight digits.', 'Give all eight digits.')
      const insurer = args.insurer === null || args.insurer === undefined ? null : parseUzovi(args.insurer)
      if (insurer === null && typeof args.insurer === 'string')
        throw wrong('insurer', 'A UZOVI code has four digits.', 'Give all four digits, or leave it out.')
      const [amounts, tariffs] = await Promise.all([amount.all(), amount.contracted()])
      const tariff = contractedTariffAt(tariffs, { organisation, insurer }, kind, at)
      return {
        tariff,
        amount: contractedAmountAt(tariffs, { organisation, insurer }, kind, at),
        maximum: amountAt(amounts, kind, at),
        check: tariff === null ? null : checkMaximum(tariff, amounts),
      }
    },
  }),
)

function wrong(argument: string, message: string, remedy: string): InvalidInput {
  return new InvalidInput([{ path: [argument], message, remedy }])
}
