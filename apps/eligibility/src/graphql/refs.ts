import { builder } from './builder.ts'

// Types of other services that several subjects here add to. Each subject adds its fields in a file of its own.
export const ClientType = builder.externalRef('Client', builder.selection<{ id: string }>('id')).implement({
  description: 'The pregnant woman or mother, in one pregnancy (NL: cliënt). Every reading is logged.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    municipalityCode: t.string({ nullable: true, description: 'CBS code of the municipality where she lives.' }),
    uzoviCode: t.string({ nullable: true, description: 'Code of her health insurer (NL: UZOVI).' }),
    careProviderAgbCode: t.string({ nullable: true, description: 'AGB code of her kraamzorg organisation.' }),
    careDate: t.field({ type: 'Date', description: 'The date at which norms and tariffs apply.' }),
    bornOn: t.field({ type: 'Date', nullable: true, description: 'Date of the birth; null before it.' }),
  }),
})

export const IndicationType = builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie).',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque id.' }),
    client: t.field({ type: ClientType, description: 'Whose indication it is.' }),
  }),
})

export const OrganisationType = builder
  .externalRef('Organisation', builder.selection<{ agbCode: string }>('agbCode'))
  .implement({
    description: 'A chain partner, from midwife practice to youth health care (NL: organisatie).',
    externalFields: (t) => ({
      agbCode: t.string({ description: 'National code of the care provider, eight digits (NL: AGB-code).' }),
    }),
  })

export const GgdRegionType = builder.externalRef('GgdRegion', builder.selection<{ code: string }>('code')).implement({
  description: 'A region of the municipal health services (NL: GGD-regio).',
  externalFields: (t) => ({ code: t.string({ description: 'CBS code, such as GG6106.' }) }),
})
