import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type {
  Expenditure,
  ExpenditureLine,
  ExpenditureLineCode,
  ExpenditureTotal,
} from '../../rules/expenditure/expenditure.ts'
import { AmountUnion, toAmount } from '../amount/amount.ts'
import { builder, Language } from '../builder.ts'

const LineCode = builder.enumType('ExpenditureLineCode', {
  description: 'What a line of expenditure is about (NL: uitgavenpost).',
  values: {
    CARE_HOURS: { description: 'Hours at home (NL: uren kraamzorg).' },
    PARTUS_HOURS: { description: 'Hours at births (NL: uren partusassistentie).' },
    PARTUS_ATTENDANCES: { description: 'Births assisted at (NL: partusassistenties).' },
    REGISTRATIONS: { description: 'Registrations (NL: inschrijvingen).' },
    HOME_INTAKES: { description: 'Intakes at home (NL: intakes thuis).' },
    TELEPHONE_INTAKES: { description: 'Intakes by telephone (NL: telefonische intakes).' },
    VIDEO_INTAKES: {
      description: 'Intakes by video, of which no source gives a tariff (NL: intakes via beeldbellen).',
    },
  } satisfies Record<ExpenditureLineCode, object>,
})

const LineType = builder.objectRef<ExpenditureLine>('ExpenditureLine').implement({
  description: 'One line of expenditure: quantity × amount, twice (NL: uitgavenregel).',
  ...needs('chain:read'),
  fields: (t) => ({
    code: t.expose('code', { type: LineCode, description: 'What it is about.' }),
    quantity: t.exposeFloat('quantity', { description: 'Decimal hours, or a number.' }),
    maximum: t.field({
      type: AmountUnion,
      description: 'The maximum tariff of that year.',
      resolve: ({ maximum }) => toAmount(maximum),
    }),
    maximumCents: t.exposeFloat('maximumCents', {
      nullable: true,
      description: 'Euro cents at the maximum; null when it is unknown.',
    }),
    contracted: t.field({
      type: AmountUnion,
      description: 'What the organisation agreed with every insurer for that year.',
      resolve: ({ contracted }) => toAmount(contracted),
    }),
    contractedCents: t.exposeFloat('contractedCents', {
      nullable: true,
      description: 'Euro cents at the agreed tariff; null when it is unknown.',
    }),
  }),
})

const TotalType = builder.objectRef<ExpenditureTotal>('ExpenditureTotal').implement({
  description: 'The sum of the lines of expenditure (NL: totale uitgaven).',
  ...needs('chain:read'),
  fields: (t) => ({
    totalCents: t.exposeFloat('totalCents', {
      nullable: true,
      description: 'Euro cents, a whole number; null when an amount is unknown.',
    }),
    knownCents: t.exposeFloat('knownCents', {
      description: 'Euro cents over the lines whose amount is known: at least this.',
    }),
    missing: t.stringList({
      description: 'Which amounts are not known, such as `KRAAMZORG_HOUR 2025` or `INTAKE_VIDEO`.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
})

export const ExpenditureType = builder.objectRef<Expenditure>('ProviderExpenditure').implement({
  description:
    'What the care that one organisation claimed in a year costs, at maximum and at agreed tariffs (NL: uitgaven per aanbieder).',
  ...needs('chain:read'),
  fields: (t) => ({
    careYear: t.exposeInt('careYear', { description: 'Calendar year of the care.' }),
    tariffYear: t.exposeInt('year', { description: 'Calendar year whose tariffs count.' }),
    lines: t.field({ type: [LineType], description: 'One a kind of care.', resolve: ({ lines }) => [...lines] }),
    atMaximum: t.expose('atMaximum', { type: TotalType, description: 'At the maximum tariffs.' }),
    atContracted: t.expose('atContracted', {
      type: TotalType,
      description: 'At what the organisation agreed with every insurer.',
    }),
    differenceCents: t.exposeFloat('differenceCents', {
      nullable: true,
      description: 'Euro cents agreed less maximum; null when either is not known.',
    }),
    assumptions: t.stringList({
      description: 'What it takes for granted, one sentence each.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ assumptions }, { language }) => assumptions.map((assumption) => inLanguage(assumption, language)),
    }),
  }),
})
