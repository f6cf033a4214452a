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
  description: 'Extra hours, from the least to the most; reckoned elsewhere.',
  externalFields: (t) => ({
    low: t.float({ description: 'The least.' }),
    central: t.float({ nullable: true, description: 'By what happened lately; null when too little did.' }),
    high: t.float({ description: 'The most.' }),
  }),
})

export const FloorRaiseType = builder.externalRef('FloorRaise', builder.selection<{ id: string }>('id')).implement({
  description:
    'What a higher floor asks of a region (NL: verhoging van de ondergrens); its hours are reckoned elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    from: t.field({ type: 'Date', description: 'First day of the period.' }),
    extraHours: t.field({ type: RangeOfHours, description: 'Hours on top of the old floor.' }),
  }),
})

const HoursOfReach = builder.externalRef('OwnContributionHours').implement({
  description: 'Received hours within the bounds of their noise; counted elsewhere.',
  externalFields: (t) => ({
    low: t.float({ description: 'The least.' }),
    central: t.float({ nullable: true, description: 'As it leaves.' }),
    high: t.float({ description: 'The most.' }),
  }),
})

export const OwnContributionReachType = builder
  .externalRef('OwnContributionReach', builder.selection<{ id: string }>('id'))
  .implement({
    description: 'Families whom a waiver of the own contribution would reach; they are counted elsewhere.',
    externalFields: (t) => ({
      id: t.id({ description: 'Opaque.' }),
      year: t.int({ description: 'Birth year; its amount counts.' }),
      percent: t.float({ description: 'Percent of the own contribution that is waived.' }),
      hours: t.field({ type: HoursOfReach, nullable: true, description: 'Received hours; null when withheld.' }),
    }),
  })
