import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { EstimateLine, EstimateLineCode, IntakeForm } from '../../rules/estimate/estimate-line.ts'
import type { Estimate } from '../../rules/estimate/estimate.ts'
import { AmountUnion, toAmount } from '../amount/amount.ts'
import { builder, Language } from '../builder.ts'

export const IntakeFormType = builder.enumType('IntakeForm', {
  description: 'How the intake is held (NL: vorm van de intake); each form has its own tariff.',
  values: {
    HOME: { description: 'At the home of the family (NL: huisbezoek).' },
    TELEPHONE: { description: 'By telephone (NL: telefonisch).' },
  } satisfies Record<IntakeForm, object>,
})

const EstimateLineCodeType = builder.enumType('EstimateLineCode', {
  description: 'What a line of an estimate is about (NL: regel van de schatting).',
  values: {
    CARE_HOURS: { description: 'Indicated hours at home × the hour tariff (NL: uren kraamzorg).' },
    REGISTRATION: { description: 'Registration, once (NL: inschrijving).' },
    INTAKE: { description: 'Intake, once, by its form (NL: intake).' },
    OWN_CONTRIBUTION: {
      description:
        'Indicated hours × the own contribution (NL: eigen bijdrage): a share of the lines above it, not an addition.',
    },
  } satisfies Record<EstimateLineCode, object>,
})

const EstimateLineType = builder.objectRef<EstimateLine>('EstimateLine').implement({
  description: 'One line of an estimate: quantity × amount (NL: P×Q).',
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
    'What an episode of kraamzorg costs at the maximum tariffs and who pays it (NL: kostenschatting). Not a bill. A sum is null when a part of it is unknown.',
  ...needs('care:read'),
  fields: (t) => ({
    at: t.expose('at', { type: 'Date', description: 'The care date; the amounts of its year apply.' }),
    hours: t.exposeFloat('hours', {
      nullable: true,
      description: 'Decimal hours that the estimate counts; null while they are undecided.',
    }),
    lines: t.field({
      type: [EstimateLineType],
      description: 'The lines, in a fixed order; the own contribution last.',
      resolve: ({ lines }) => [...lines],
    }),
    totalCents: t.exposeInt('totalCents', {
      nullable: true,
      description: 'Euro cents: care hours, registration and intake. Equals insurer + waived + mother.',
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
    motherPaysCents: t.exposeInt('motherPaysCents', {
      nullable: true,
      description: 'Euro cents that the mother pays herself; 0 with a waiver.',
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
