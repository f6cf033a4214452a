import { type Minutes, hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { CareFacts } from '../../queries/dossier/care-facts.ts'
import { balanceInWords } from '../../rules/dossier/balance-in-words.ts'
import { BALANCE_FINDINGS, type CareBalance, careBalance } from '../../rules/dossier/care-balance.ts'
import { Language, builder } from '../builder.ts'
import { DeliveryDifferenceType } from './care-records.ts'

const BalanceFindingType = builder.enumType('BalanceFinding', {
  description: 'What stands out in the balance of hours (NL: signalering bij de urenbalans).',
  values: BALANCE_FINDINGS,
})

const READERS = ['midwife', 'planner', 'mother'] as const
const inHours = (minutes: Minutes | null) => (minutes === null ? null : hoursOf(minutes))

export const CareBalanceType = builder.objectRef<CareFacts & CareBalance>('CareBalance').implement({
  description:
    'Indicated, planned, delivered and claimed hours side by side, without partus hours (NL: urenbalans). A planner sees the hours of her own organisation.',
  ...needs('care:read', READERS),
  fields: (t) => ({
    indicatedHours: t.float({
      nullable: true,
      description: 'Decimal hours of the indication that holds now; null when there is none.',
      resolve: ({ indicated }) => inHours(indicated),
    }),
    plannedHours: t.float({
      nullable: true,
      description: 'Decimal hours of every visit that was not cancelled, done or to come; null when none was planned.',
      resolve: ({ planned }) => inHours(planned),
    }),
    deliveredHours: t.float({
      description: 'Decimal hours that the visits really took.',
      resolve: ({ delivered }) => hoursOf(delivered),
    }),
    toComeHours: t.float({
      description: 'Planned decimal hours that are still to come.',
      resolve: ({ toCome }) => hoursOf(toCome),
    }),
    claimedHours: t.float({
      nullable: true,
      description: 'Decimal hours claimed with the insurer; null while nothing is.',
      resolve: ({ claimed }) => inHours(claimed),
    }),
    partusHours: t.float({
      description: 'Decimal hours of assistance at the birth, which no indication counts (NL: partusuren).',
      resolve: ({ partusDelivered }) => hoursOf(partusDelivered),
    }),
    plannedDifference: t.float({
      nullable: true,
      description: 'Planned less indicated, decimal hours; null when one of them is not known.',
      resolve: ({ plannedDifference }) => inHours(plannedDifference),
    }),
    expectedDifference: t.float({
      nullable: true,
      description: 'Delivered and still to come, less indicated, decimal hours; null when that is not known.',
      resolve: ({ expectedDifference }) => inHours(expectedDifference),
    }),
    claimedDifference: t.float({
      nullable: true,
      description: 'Claimed less what the claimed visits took, decimal hours; null while nothing is claimed.',
      resolve: ({ claimedDifference }) => inHours(claimedDifference),
    }),
    findings: t.field({
      type: [BalanceFindingType],
      description: 'What stands out; a difference is a difference, not a fault.',
      resolve: ({ findings }) => [...findings],
    }),
    reasons: t.field({
      type: [DeliveryDifferenceType],
      description: 'Reasons recorded for other hours than indicated, oldest first.',
      resolve: async ({ clientId }, _args, { dossier }) =>
        (await dossier.ofClient.deliveryDifference.load(clientId)) ?? [],
    }),
    explanation: t.string({
      description: 'The balance in a few sentences to the mother.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: (facts, { language }) => inLanguage(balanceInWords(facts), language),
    }),
  }),
})

export function balanceOf(facts: CareFacts): CareFacts & CareBalance {
  return { ...facts, ...careBalance(facts) }
}
