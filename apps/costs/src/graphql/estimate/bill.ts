import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Bill, HourStep, StepInEuros } from '../../rules/estimate/bill.ts'
import { paymentInWords } from '../../rules/estimate/payment-in-words.ts'
import { builder, Language } from '../builder.ts'
import { EstimateLineType, TariffChoiceType } from './estimate.ts'

const HourStepType = builder.enumType('HourStep', {
  description: 'From what was judged needed to what was paid (NL: stap van indicatie tot declaratie).',
  values: {
    INDICATED: { description: 'What the indication says (NL: geïndiceerd).' },
    PLANNED: { description: 'What was planned, done or to come (NL: gepland).' },
    DELIVERED: { description: 'What the visits really took (NL: geleverd).' },
    CLAIMED: { description: 'What was claimed with the insurer (NL: gedeclareerd).' },
  } satisfies Record<HourStep, object>,
})

const READERS = ['midwife', 'planner', 'mother'] as const

const StepInEurosType = builder.objectRef<StepInEuros>('StepInEuros').implement({
  description: 'The hours at home of one step and what they are worth, beside what was indicated (NL: uren in euro’s).',
  ...needs('care:read', READERS),
  fields: (t) => ({
    step: t.expose('step', { type: HourStepType, description: 'Which step.' }),
    hours: t.exposeFloat('hours', { nullable: true, description: 'Decimal hours; null when not known.' }),
    careCents: t.exposeInt('careCents', {
      nullable: true,
      description: 'Euro cents: these hours × the hour tariff; null when either is unknown.',
    }),
    ownContributionCents: t.exposeInt('ownContributionCents', {
      nullable: true,
      description: 'Euro cents of own contribution in it, whoever pays it; null when unknown.',
    }),
    differenceHours: t.exposeFloat('differenceHours', {
      nullable: true,
      description: 'Decimal hours against indicated; null when either is not known.',
    }),
    differenceCents: t.exposeInt('differenceCents', {
      nullable: true,
      description: 'Euro cents of care against indicated; null when either is unknown.',
    }),
    ownContributionDifferenceCents: t.exposeInt('ownContributionDifferenceCents', {
      nullable: true,
      description: 'Euro cents of own contribution against indicated; null when either is unknown.',
    }),
  }),
})

export const BillType = builder.objectRef<Bill>('Bill').implement({
  description:
    'What the claimed care of one episode costs and who pays it (NL: afrekening). A planner sees that of her own organisation. A sum is null when a part of it is unknown.',
  ...needs('care:read', READERS),
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'The care date; the amounts of its year apply.' }),
    tariffs: t.expose('tariffs', { type: TariffChoiceType, description: 'At which tariffs it is reckoned.' }),
    hours: t.exposeFloat('hours', { description: 'Decimal hours at home that were claimed.' }),
    partusHours: t.exposeFloat('partusHours', {
      nullable: true,
      description: 'Decimal hours at the birth that were claimed.',
    }),
    lines: t.field({
      type: [EstimateLineType],
      description: 'The lines, in a fixed order; the own contribution last.',
      resolve: ({ lines }) => [...lines],
    }),
    totalCents: t.exposeInt('totalCents', {
      nullable: true,
      description: 'Euro cents of all lines but the last. Equals insurer + waived + supplementary insurance + mother.',
    }),
    insurerCents: t.exposeInt('insurerCents', {
      nullable: true,
      description: 'Euro cents that the basic insurance pays (NL: zorgverzekeraar).',
    }),
    ownContributionCents: t.exposeInt('ownContributionCents', {
      nullable: true,
      description: 'Euro cents of own contribution over claimed hours at home, whoever pays it (NL: eigen bijdrage).',
    }),
    waivedCents: t.exposeInt('waivedCents', {
      nullable: true,
      description: 'Euro cents of it that a programme pays (NL: kwijtgescholden); 0 without a waiver.',
    }),
    coverCents: t.exposeInt('coverCents', {
      nullable: true,
      description:
        'Euro cents of it that her supplementary insurance pays, by her own word; null when that is not known, and then it is left with the mother.',
    }),
    motherPaysCents: t.exposeInt('motherPaysCents', {
      nullable: true,
      description:
        'Euro cents that the mother pays, at most while it is not known what a supplementary insurance pays.',
    }),
    steps: t.field({
      type: [StepInEurosType],
      description: 'Indicated, planned, delivered and claimed, in hours and in euros.',
      resolve: ({ steps }) => [...steps],
    }),
    missing: t.stringList({
      description: 'What is not known, such as `waiver` or `KRAAMZORG_HOUR 2026`; empty when all is.',
      resolve: ({ missing }) => [...missing],
    }),
    assumptions: t.stringList({
      description: 'What the bill takes for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ assumptions }, { language }) => assumptions.map((assumption) => inLanguage(assumption, language)),
    }),
    explanation: t.string({
      description: 'What she pays and why, in a few sentences to the mother.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (bill, { language }) => inLanguage(paymentInWords(bill, 'CLAIMED'), language),
    }),
  }),
})
