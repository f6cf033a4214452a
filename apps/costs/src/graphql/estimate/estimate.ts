import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { EstimateLine, EstimateLineCode, IntakeForm, TariffChoice } from '../../rules/estimate/estimate-line.ts'
import type { Estimate } from '../../rules/estimate/estimate.ts'
import { paymentInWords } from '../../rules/estimate/payment-in-words.ts'
import { AmountUnion, toAmount } from '../amount/amount.ts'
import { builder, Language } from '../builder.ts'

export const IntakeFormType = builder.enumType('IntakeForm', {
  description: 'How the intake is held (NL: vorm van de intake); each form has its own tariff.',
  values: {
    HOME: { description: 'At the home of the family (NL: huisbezoek).' },
    TELEPHONE: { description: 'By telephone (NL: telefonisch).' },
  } satisfies Record<IntakeForm, object>,
})

export const TariffChoiceType = builder.enumType('TariffChoice', {
  description: 'At which tariffs is reckoned (NL: keuze van het tarief).',
  values: {
    MAXIMUM: { description: 'At the maximum tariffs (NL: maximumtarief).' },
    CONTRACTED: {
      description:
        'At what insurer and provider agreed; unknown without a contract (NL: gecontracteerd tarief). Those here are of the demonstration.',
    },
  } satisfies Record<TariffChoice, object>,
})

const EstimateLineCodeType = builder.enumType('EstimateLineCode', {
  description: 'What a line of an estimate or a bill is about (NL: regel van de schatting).',
  values: {
    CARE_HOURS: { description: 'Hours at home × the hour tariff (NL: uren kraamzorg).' },
    PARTUS_HOURS: { description: 'Hours at the birth × their own tariff (NL: uren partusassistentie).' },
    PARTUS_ATTENDANCE: { description: 'Being at the birth, once an attendance (NL: partusassistentie).' },
    REGISTRATION: { description: 'Registration, once (NL: inschrijving).' },
    INTAKE: { description: 'Intake, once, by its form (NL: intake).' },
    OWN_CONTRIBUTION: {
      description:
        'Hours at home × the own contribution (NL: eigen bijdrage): a share of the lines above it, not an addition.',
    },
  } satisfies Record<EstimateLineCode, object>,
})

export const EstimateLineType = builder.objectRef<EstimateLine>('EstimateLine').implement({
  description: 'One line of an estimate or a bill: quantity × amount (NL: P×Q).',
  ...needs('care:read'),
  fields: (t) => ({
    code: t.expose('code', { type: EstimateLineCodeType, description: 'What it is about.' }),
    quantity: t.exposeFloat('quantity', {
      nullable: true,
      description: 'Decimal hours, or 1 for an amount per episode; null when the hours are undecided.',
    }),
    amount: t.field({
      type: AmountUnion,
      description: 'The amount on the day of the estimate, known or unknown.',
      resolve: ({ amount }) => toAmount(amount),
    }),
    cents: t.exposeInt('cents', {
      nullable: true,
      description: 'Euro cents, rounded to a whole cent by itself, half a cent up; null when a factor is unknown.',
    }),
  }),
})

export const EstimateType = builder.objectRef<Estimate>('Estimate').implement({
  description:
    'What an episode of kraamzorg is expected to cost and who pays it (NL: kostenschatting). Not a bill. A sum is null when a part of it is unknown.',
  ...needs('care:read'),
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'The care date; the amounts of its year apply.' }),
    hours: t.exposeFloat('hours', {
      nullable: true,
      description: 'Decimal hours that the estimate counts; null while they are undecided.',
    }),
    tariffs: t.expose('tariffs', { type: TariffChoiceType, description: 'At which tariffs it is reckoned.' }),
    partusHours: t.exposeFloat('partusHours', {
      nullable: true,
      description: 'Decimal hours at the birth that the estimate counts; null when none are recorded or asked.',
    }),
    lines: t.field({
      type: [EstimateLineType],
      description: 'The lines, in a fixed order; the own contribution last.',
      resolve: ({ lines }) => [...lines],
    }),
    totalCents: t.exposeInt('totalCents', {
      nullable: true,
      description:
        'Euro cents: care hours, partus, registration and intake. Equals insurer + waived + supplementary insurance + mother.',
    }),
    insurerCents: t.exposeInt('insurerCents', {
      nullable: true,
      description:
        'Euro cents that the basic insurance pays: the total less the own contribution (NL: zorgverzekeraar).',
    }),
    ownContributionCents: t.exposeInt('ownContributionCents', {
      nullable: true,
      description: 'Euro cents of own contribution, whoever pays it (NL: eigen bijdrage).',
    }),
    waivedCents: t.exposeInt('waivedCents', {
      nullable: true,
      description: 'Euro cents of own contribution that a programme pays (NL: kwijtgescholden); 0 without a waiver.',
    }),
    coverCents: t.exposeInt('coverCents', {
      nullable: true,
      description:
        'Euro cents that her supplementary insurance pays, by her own word (NL: aanvullende verzekering); null when that is not known, and then it is left with the mother.',
    }),
    motherPaysCents: t.exposeInt('motherPaysCents', {
      nullable: true,
      description:
        'Euro cents that the mother pays herself, at most while it is not known what a supplementary insurance pays; 0 with a waiver.',
    }),
    explanation: t.string({
      description: 'What she pays and why, in a few sentences to the mother.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: (estimate, { language }) => inLanguage(paymentInWords(estimate, 'INDICATED'), language),
    }),
    missing: t.stringList({
      description: 'What is not known, such as `hours`, `waiver` or `KRAAMZORG_HOUR 2026`; empty when all is.',
      resolve: ({ missing }) => [...missing],
    }),
    assumptions: t.stringList({
      description: 'What the estimate takes for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ assumptions }, { language }) => assumptions.map((assumption) => inLanguage(assumption, language)),
    }),
  }),
})
