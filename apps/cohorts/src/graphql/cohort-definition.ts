import { needs } from '@kraamketen/subgraph'
import {
  CLASS_LIMITS,
  type CohortDefinition,
  HOURS_CORRECTIONS,
  INCLUSIONS,
  NO_CLAIM_MEANINGS,
  PLURALITIES,
  type Restriction,
  UNDER_24_MEANINGS,
} from '../rules/definition/cohort-definition.ts'
import { builder } from './builder.ts'
import { CharacteristicCodeType } from './characteristic.ts'

const Plurality = builder.enumType('Plurality', {
  description: 'Whether twins and other multiples are in (NL: eenling of meerling).',
  values: {
    SINGLETONS: { description: 'Only children born alone (NL: eenlingen).' },
    ALL: { description: 'Twins and other multiples too (NL: ook meerlingen).' },
  } satisfies Record<(typeof PLURALITIES)[number], object>,
})
const Inclusion = builder.enumType('Inclusion', {
  description: 'Whether a group is in the cohort (NL: meedoen of niet).',
  values: {
    EXCLUDED: { description: 'Out (NL: doet niet mee).' },
    INCLUDED: { description: 'In (NL: doet mee).' },
  } satisfies Record<(typeof INCLUSIONS)[number], object>,
})
const NoClaimMeaning = builder.enumType('NoClaimMeaning', {
  description: 'What it means that no claim of hours was found (NL: betekenis van geen declaratie).',
  values: {
    ZERO: { description: 'No hours received (NL: 0 uur).' },
    MISSING: { description: 'Not known: in no class and in no mean (NL: onbekend).' },
  } satisfies Record<(typeof NO_CLAIM_MEANINGS)[number], object>,
})
export const HoursCorrectionType = builder.enumType('HoursCorrection', {
  description: 'How received hours are raised for a day in hospital (NL: correctie voor ziekenhuisverblijf).',
  values: {
    NONE: { description: 'Not raised, as in Table 1 of the RIVM note (NL: geen correctie).' },
    ONE_EIGHTH_INCREASE: { description: 'Times 9/8 with one day, as in Table 2 (NL: een achtste erbij).' },
    SCALE_7_TO_8_DAYS: {
      description: 'Times 8/7 with one day: seven days at home scaled to eight (NL: van 7 naar 8 dagen).',
    },
  } satisfies Record<(typeof HOURS_CORRECTIONS)[number], object>,
})
const ClassLimits = builder.enumType('ClassLimits', {
  description: 'Where the classes of hours begin (NL: grenzen van de urenklassen).',
  values: {
    HALF_OPEN: {
      description: '0, up to 24, from 24, from 45, from 50; broken hours are not rounded (NL: niet afronden).',
    },
    WHOLE_HOURS: { description: 'Rounded to whole hours first (NL: eerst afronden).' },
  } satisfies Record<(typeof CLASS_LIMITS)[number], object>,
})
const UnderTwentyFourMeaning = builder.enumType('UnderTwentyFourMeaning', {
  description: 'What under 24 hours means (NL: betekenis van minder dan 24 uur).',
  values: {
    WITH_NONE: { description: 'With the families without any hours (NL: met 0 uur).' },
    WITHOUT_NONE: { description: '1 to 23 hours only (NL: zonder 0 uur).' },
  } satisfies Record<(typeof UNDER_24_MEANINGS)[number], object>,
})

const BirthYearsInput = builder.inputType('BirthYearsInput', {
  description: 'First and last birth year, both included (NL: geboortejaren).',
  fields: (t) => ({
    from: t.int({ description: 'First; that of the RIVM study, 2016, when left out.' }),
    until: t.int({ description: 'Last; that of the RIVM study, 2022, when left out.' }),
  }),
})
export const RestrictionInput = builder.inputType('RestrictionInput', {
  description: 'Only pairs with one of these levels (NL: beperking).',
  fields: (t) => ({
    characteristic: t.field({
      type: CharacteristicCodeType,
      required: true,
      description: 'Of which characteristic, once in a list.',
    }),
    levels: t.stringList({
      required: true,
      description: 'Codes of its levels, at least one; `characteristics` lists them.',
    }),
  }),
})
const NormInput = builder.inputType('NormInput', {
  description: 'What a family needs by the theoretical norm (NL: norm).',
  fields: (t) => ({
    hoursPerDay: t.float({ description: 'Hours a day at home; 6 when left out.' }),
    days: t.int({ description: 'For how many days; 8 when left out.' }),
  }),
})
export const CohortDefinitionInput = builder.inputType('CohortDefinitionInput', {
  description:
    'Who is in a cohort and what is counted of them (NL: cohortdefinitie). What is left out is as in the RIVM study.',
  fields: (t) => ({
    birthYears: t.field({ type: BirthYearsInput, description: 'Birth years.' }),
    plurality: t.field({ type: Plurality, description: 'Whether multiples are in.' }),
    neonatalDeaths: t.field({ type: Inclusion, description: 'Children who died within 28 days.' }),
    minimumGestationalWeeks: t.int({
      description: 'Completed weeks of pregnancy; null for no limit; 35 when left out.',
    }),
    unknownGestation: t.field({ type: Inclusion, description: 'Pairs whose weeks of pregnancy are not known.' }),
    maximumHospitalDays: t.int({
      description: 'Nights in hospital after the birth, of mother or child; null for no limit; 1 when left out.',
    }),
    lateDecember: t.field({
      type: Inclusion,
      description: 'Births of 24 to 31 December, whose claims may be cut by the turn of the year.',
    }),
    only: t.field({ type: [RestrictionInput], description: 'Further restrictions, all of which must hold.' }),
    noClaim: t.field({ type: NoClaimMeaning, description: 'What no claim of hours means.' }),
    hoursCorrection: t.field({ type: HoursCorrectionType, description: 'How hours are raised for a day in hospital.' }),
    classLimits: t.field({ type: ClassLimits, description: 'Where the classes of hours begin.' }),
    underTwentyFour: t.field({ type: UnderTwentyFourMeaning, description: 'What under 24 hours means.' }),
    norm: t.field({ type: NormInput, description: 'The theoretical norm.' }),
  }),
})

const BirthYears = builder.objectRef<CohortDefinition['birthYears']>('BirthYears').implement({
  description: 'First and last birth year, both included (NL: geboortejaren).',
  ...needs('research:read'),
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'First year.' }),
    until: t.exposeInt('until', { description: 'Last year.' }),
  }),
})
export const RestrictionType = builder.objectRef<Restriction>('Restriction').implement({
  description: 'Only pairs with one of these levels (NL: beperking).',
  ...needs('research:read'),
  fields: (t) => ({
    characteristic: t.expose('characteristic', {
      type: CharacteristicCodeType,
      description: 'Of which characteristic.',
    }),
    levels: t.stringList({ description: 'Codes of its levels.', resolve: ({ levels }) => [...levels] }),
  }),
})
export const NormType = builder.objectRef<CohortDefinition['norm']>('Norm').implement({
  description: 'What a family needs by the theoretical norm (NL: norm).',
  ...needs('research:read'),
  fields: (t) => ({
    hoursPerDay: t.exposeFloat('hoursPerDay', { description: 'Hours a day at home.' }),
    days: t.exposeInt('days', { description: 'For how many days; a day in hospital takes one off.' }),
  }),
})

export const CohortDefinitionType = builder.objectRef<CohortDefinition>('CohortDefinition').implement({
  description:
    'A cohort as data (NL: cohortdefinitie): who is in, and what is counted of them; every choice that the RIVM note leaves open stands here.',
  ...needs('research:read'),
  fields: (t) => ({
    birthYears: t.expose('birthYears', { type: BirthYears, description: 'Birth years.' }),
    plurality: t.expose('plurality', { type: Plurality, description: 'Whether multiples are in.' }),
    neonatalDeaths: t.expose('neonatalDeaths', { type: Inclusion, description: 'Children who died within 28 days.' }),
    minimumGestationalWeeks: t.exposeInt('minimumGestationalWeeks', {
      nullable: true,
      description: 'Completed weeks of pregnancy; null for no limit.',
    }),
    unknownGestation: t.expose('unknownGestation', {
      type: Inclusion,
      description: 'Pairs whose weeks of pregnancy are not known.',
    }),
    maximumHospitalDays: t.exposeInt('maximumHospitalDays', {
      nullable: true,
      description: 'Nights in hospital after the birth; null for no limit.',
    }),
    lateDecember: t.expose('lateDecember', { type: Inclusion, description: 'Births of 24 to 31 December.' }),
    only: t.field({
      type: [RestrictionType],
      description: 'Further restrictions, all of which must hold.',
      resolve: ({ only }) => [...only],
    }),
    noClaim: t.expose('noClaim', { type: NoClaimMeaning, description: 'What no claim of hours means.' }),
    hoursCorrection: t.expose('hoursCorrection', {
      type: HoursCorrectionType,
      description: 'How hours are raised for a day in hospital.',
    }),
    classLimits: t.expose('classLimits', { type: ClassLimits, description: 'Where the classes of hours begin.' }),
    underTwentyFour: t.expose('underTwentyFour', {
      type: UnderTwentyFourMeaning,
      description: 'What under 24 hours means.',
    }),
    norm: t.expose('norm', { type: NormType, description: 'The theoretical norm.' }),
  }),
})
