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
