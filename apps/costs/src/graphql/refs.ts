import { builder } from './builder.ts'

const Waiver = builder.externalRef('Waiver').implement({
  description: 'Whether a programme pays the own contribution; decided elsewhere.',
  externalFields: (t) => ({
    ownContributionWaived: t.boolean({ description: 'True when a programme pays it.' }),
  }),
})

const SupplementaryCover = builder.externalRef('SupplementaryCover').implement({
  description: 'What she said that her supplementary insurance pays; recorded elsewhere.',
  externalFields: (t) => ({
    known: t.boolean({ description: 'False when she does not know.' }),
    percent: t.int({ nullable: true, description: 'Per cent of the own contribution.' }),
    limitCents: t.int({ nullable: true, description: 'Euro cents that it pays at most.' }),
    limitHours: t.float({ nullable: true, description: 'Decimal hours over which it pays at most.' }),
  }),
})

const ContractParties = builder.externalRef('ContractParties').implement({
  description: 'Between whom the price was agreed; known elsewhere.',
  externalFields: (t) => ({
    providerAgbCode: t.string({ nullable: true, description: 'AGB code of the kraamzorg organisation.' }),
    uzoviCode: t.string({ nullable: true, description: 'UZOVI code of the insurer.' }),
  }),
})

const ClaimedCare = builder.externalRef('ClaimedCare').implement({
  description: 'How much care was claimed, without money; counted elsewhere.',
  externalFields: (t) => ({
    hours: t.float({ description: 'Decimal hours at home.' }),
    partusHours: t.float({ description: 'Decimal hours at births.' }),
    partusAttendances: t.int({ description: 'Births assisted at.' }),
    registrations: t.int({ description: 'One a family.' }),
    homeIntakes: t.int({ description: 'Intakes at home.' }),
    telephoneIntakes: t.int({ description: 'Intakes by telephone.' }),
    videoIntakes: t.int({ description: 'Intakes by video.' }),
  }),
})

const CareEpisode = builder.externalRef('CareEpisode').implement({
  description: 'The hours of one period of kraamzorg at each step; recorded elsewhere.',
  externalFields: (t) => ({
    plannedHours: t.float({ nullable: true, description: 'Decimal hours.' }),
    deliveredHours: t.float({ description: 'Decimal hours.' }),
    claimed: t.field({ type: ClaimedCare, nullable: true, description: 'Null while nothing is claimed.' }),
  }),
})

// Types of other services that several subjects here add to. Each subject adds its fields in a file of its own.
export const IndicationType = builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie); its hours are decided elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    hours: t.float({ nullable: true, description: 'Decimal hours at home; null while undecided.' }),
    careDate: t.field({ type: 'Date', description: 'The day whose norms and amounts apply.' }),
    partusHours: t.float({ nullable: true, description: 'Decimal hours at the birth; null when not recorded.' }),
    waiver: t.field({ type: Waiver, nullable: true, description: 'Null when it could not be asked.' }),
    supplementaryCover: t.field({ type: SupplementaryCover, nullable: true, description: 'Null when not recorded.' }),
    contract: t.field({ type: ContractParties, description: 'Between whom the price was agreed.' }),
    episode: t.field({ type: CareEpisode, nullable: true, description: 'Null for who may not see visits.' }),
  }),
})

export const ClientType = builder.externalRef('Client', builder.selection<{ id: string }>('id')).implement({
  description: 'The pregnant woman or mother (NL: cliënt); nothing of her is known here.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    careDate: t.field({ type: 'Date', description: 'The day whose norms and amounts apply.' }),
    indication: t.field({ type: IndicationType, nullable: true, description: 'The indication that holds now.' }),
    supplementaryCover: t.field({
      type: SupplementaryCover,
      nullable: true,
      description: 'Null when not recorded.',
      args: { at: t.arg({ type: 'Date', description: 'The day on which it must pay; the care date when left out.' }) },
    }),
  }),
})

export const ProviderYearType = builder.externalRef('ProviderYear', builder.selection<{ id: string }>('id')).implement({
  description: 'What one organisation claimed in a calendar year; counted elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'AGB code and year.' }),
    agbCode: t.string({ description: 'AGB code of the organisation.' }),
    year: t.int({ description: 'Calendar year of the care date.' }),
    claimed: t.field({ type: ClaimedCare, nullable: true, description: 'Null when it is withheld.' }),
  }),
})

const RangeOfHours = builder.externalRef('FloorRaiseHours').implement({
  description: 'Extra hours, from the least to the most that it can be (NL: bandbreedte in extra uren).',
  externalFields: (t) => ({
    low: t.float({ description: 'Decimal hours when families without visits get all that is indicated or usual.' }),
    central: t.float({
      nullable: true,
      description: 'When they get what families got whose care has just ended; null when those are too few.',
    }),
    high: t.float({ description: 'When they get no more than the old floor.' }),
  }),
})

export const FloorRaiseType = builder.externalRef('FloorRaise', builder.selection<{ id: string }>('id')).implement({
  description:
    'What a higher floor asks of a region, or of all that were asked together (NL: verhoging van de ondergrens). Numbers only.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque; the same question has the same.' }),
    from: t.field({ type: 'Date', description: 'First day of the period, a Monday.' }),
    extraHours: t.field({
      type: RangeOfHours,
      description: 'Hours on top of the old floor when nobody gets less than the new one.',
    }),
  }),
})

const HoursOfReach = builder.externalRef('OwnContributionHours').implement({
  description: 'Received hours within the bounds of their noise (NL: bandbreedte in ontvangen uren).',
  externalFields: (t) => ({
    low: t.float({ description: 'The least.' }),
    central: t.float({ nullable: true, description: 'As it leaves.' }),
    high: t.float({ description: 'The most.' }),
  }),
})

export const OwnContributionReachType = builder
  .externalRef('OwnContributionReach', builder.selection<{ id: string }>('id'))
  .implement({
    description:
      'Families of one birth year whom abolishing or waiving the own contribution would reach, and the hours that they received (NL: bereik van de kwijtschelding).',
    externalFields: (t) => ({
      id: t.id({ description: 'Opaque.' }),
      year: t.int({ description: 'Birth year; its amount counts.' }),
      percent: t.float({ description: 'Percent of the own contribution that is waived.' }),
      hours: t.field({ type: HoursOfReach, nullable: true, description: 'Received hours; null when withheld.' }),
    }),
  })
