import { inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { type ComparableFamilies, comparableFamilies } from '../rules/comparable-families.ts'
import { Language, Source, builder, sourceOf } from './builder.ts'
import { HourShareType, PublishedTableType, sharesOf } from './published-table.ts'

const ComparableFamiliesType = builder.objectRef<ComparableFamilies>('ComparableFamilies').implement({
  description:
    'What families like this one received (NL: vergelijkbare gezinnen). An aggregate; what `basis` says belongs beside the figures.',
  ...needs('care:read'),
  fields: (t) => ({
    basis: t.string({
      description: 'What the figures are about and what not, in words; to be shown with them.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ basis }, { language }) => inLanguage(basis, language),
    }),
    group: t.string({
      nullable: true,
      description: 'The row of the table that she is compared with, as printed, in Dutch; null when a fact is missing.',
      resolve: ({ row }) => row?.label ?? null,
    }),
    n: t.int({ nullable: true, description: 'Mother-child pairs in that row.', resolve: ({ row }) => row?.n ?? null }),
    meanReceivedHours: t.float({
      nullable: true,
      description: 'Mean received hours, decimal (NL: ontvangen uren).',
      resolve: ({ row }) => row?.meanReceivedHours ?? null,
    }),
    meanIndicatedHours: t.float({
      nullable: true,
      description: 'Mean indicated hours, decimal (NL: geïndiceerde uren); known for about half of the pairs.',
      resolve: ({ row }) => row?.meanIndicatedHours ?? null,
    }),
    distribution: t.field({
      type: [HourShareType],
      description: 'The five classes of received hours; empty when a fact is missing.',
      resolve: ({ row, table }) => (row === null ? [] : sharesOf(row, table)),
    }),
    period: t.string({ description: 'Birth years that it is about.', resolve: ({ table }) => table.period }),
    table: t.expose('table', { type: PublishedTableType, description: 'The table that the row stands in.' }),
    source: t.field({
      type: Source,
      description: 'The publication of that table.',
      resolve: ({ table }) => sourceOf(table.publication),
    }),
    missing: t.exposeString('missing', {
      nullable: true,
      description: 'What is not recorded and is needed to choose a row, such as `parity`; null when nothing is.',
    }),
  }),
})

const FamilyProfile = builder.externalRef('FamilyProfile').implement({
  description: 'What a question about comparable families may know: no person, no day (NL: gezinsprofiel).',
  externalFields: (t) => ({
    parity: t.int({ nullable: true, description: 'Earlier births (NL: pariteit); null when not recorded.' }),
  }),
})

/** What another service tells of an indication, through the gateway. No person among it. */
interface Required {
  readonly profile: { readonly parity?: number | null }
}

builder.externalRef('Indication', builder.selection<{ id: string }>('id')).implement({
  description: 'Hours of kraamzorg for a client (NL: indicatie); decided elsewhere.',
  externalFields: (t) => ({
    id: t.id({ description: 'Opaque.' }),
    profile: t.field({ type: FamilyProfile, description: 'What a question about comparable families may know.' }),
  }),
  fields: (t) => ({
    comparableFamilies: t.field({
      type: ComparableFamiliesType,
      nullable: true,
      description:
        'What comparable families received (NL: vergelijkbare gezinnen): for now from a printed table, by parity only. Null when no table divides families so.',
      ...needs('care:read'),
      requires: builder.selection<Required>('profile { parity }'),
      resolve: async ({ profile }, _args, { publishedTables }) =>
        comparableFamilies(profile.parity ?? null, await publishedTables()),
    }),
  }),
})
