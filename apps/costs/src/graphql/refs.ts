import { builder } from './builder.ts'

const Waiver = builder.externalRef('Waiver').implement({
  description: 'Whether a programme pays the own contribution; decided elsewhere.',
  externalFields: (t) => ({
    ownContributionWaived: t.boolean({ description: 'True when a programme pays it.' }),
  }),
})

// Types of other services that several subjects here add to. Each subject adds its fields in a file of its own.
export const IndicationType = builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie); its hours are decided elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    hours: t.float({ nullable: true, description: 'Decimal hours at home; null while undecided.' }),
    careDate: t.field({ type: 'Date', description: 'The day whose norms and amounts apply.' }),
    waiver: t.field({ type: Waiver, nullable: true, description: 'Null when it could not be asked.' }),
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
