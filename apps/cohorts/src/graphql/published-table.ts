import { HOUR_CATEGORIES, type HourCategory, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { hourShare } from '../rules/hour-shares.ts'
import { reconcile } from '../rules/index.ts'
import type { PrintedGroup, PrintedRow, PrintedTable } from '../rules/printed-table.ts'
import { Language, Source, builder, sourceOf } from './builder.ts'
import { type CodeKind, readCode, unknownCode } from './read-code.ts'
import { ReconciliationFindingType } from './reconciliation-finding.ts'

const PUBLISHED_TABLE: CodeKind = {
  what: 'published table',
  pattern: /^[a-z0-9-]{1,100}$/,
  example: 'rivm-kraamzorggebruik-table-2',
  list: 'publishedTables',
}

export const HourCategoryType = builder.enumType('HourCategory', {
  description: 'A class of received hours of kraamzorg (NL: uurcategorie); 45 to 49 is the reference.',
  values: {
    NONE: { description: 'No hours (NL: 0 uren).' },
    FROM_1_TO_23: { description: 'Some, but less than the minimum of 24 (NL: 1-23 uren).' },
    FROM_24_TO_44: { description: 'At least the minimum, less than usually indicated (NL: 24-44 uren).' },
    FROM_45_TO_49: { description: 'What is usually indicated (NL: 45-49 uren).' },
    FROM_50: { description: 'More than usual (NL: 50+ uren).' },
  } satisfies Record<HourCategory, object>,
})

interface HourShare {
  readonly category: HourCategory
  readonly percent: number
  readonly count: number | null
}

export const HourShareType = builder.objectRef<HourShare>('HourShare').implement({
  description: 'The part of a row that received hours in one category (NL: aandeel).',
  ...needs('reference:read'),
  fields: (t) => ({
    category: t.expose('category', { type: HourCategoryType, description: 'The class of received hours.' }),
    percent: t.exposeFloat('percent', {
      description:
        'Percent of the mother-child pairs of the row: as printed, or computed where the table prints counts.',
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Mother-child pairs, where the table prints counts; null where it prints percentages.',
    }),
  }),
})

/** The five shares of a row, in order. */
export function sharesOf(row: PrintedRow, { percentPrintedTo }: PrintedTable): HourShare[] {
  return HOUR_CATEGORIES.map((category) => ({
    category,
    percent: hourShare(row, category, percentPrintedTo),
    count: percentPrintedTo === null ? row.figures[category] : null,
  }))
}

interface RowOfTable {
  readonly row: PrintedRow
  readonly table: PrintedTable
}

const PublishedRowType = builder.objectRef<RowOfTable>('PublishedRow').implement({
  description:
    'One row of a published table, exactly as printed, also where it does not fit the rest (NL: tabelregel).',
  ...needs('reference:read'),
  fields: (t) => ({
    key: t.string({ description: 'Stable key within its group.', resolve: ({ row }) => row.key }),
    label: t.string({ description: 'The Dutch label as printed.', resolve: ({ row }) => row.label }),
    n: t.int({ description: 'Mother-child pairs.', resolve: ({ row }) => row.n }),
    meanReceivedHours: t.float({
      description: 'Mean received hours, decimal (NL: ontvangen uren).',
      resolve: ({ row }) => row.meanReceivedHours,
    }),
    meanIndicatedHours: t.float({
      description:
        'Mean indicated hours, decimal (NL: geïndiceerde uren); known for about half of the pairs, by the note itself.',
      resolve: ({ row }) => row.meanIndicatedHours,
    }),
    distribution: t.field({
      type: [HourShareType],
      description: 'The five classes of received hours, fewest first (NL: verdeling).',
      resolve: ({ row, table }) => sharesOf(row, table),
    }),
  }),
})

interface GroupOfTable {
  readonly group: PrintedGroup
  readonly table: PrintedTable
}

const PublishedGroupType = builder.objectRef<GroupOfTable>('PublishedGroup').implement({
  description: 'The rows of one characteristic of families (NL: kenmerk).',
  ...needs('reference:read'),
  fields: (t) => ({
    key: t.string({ description: 'Stable key within its table.', resolve: ({ group }) => group.key }),
    name: t.string({
      description: 'The characteristic; in Dutch as printed.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ group }, { language }) => inLanguage(group.name, language),
    }),
    rows: t.field({
      type: [PublishedRowType],
      description: 'In printed order.',
      resolve: ({ group, table }) => group.rows.map((row) => ({ row, table })),
    }),
  }),
})

export const PublishedTableType = builder.objectRef<PrintedTable>('PublishedTable')
builder.objectType(PublishedTableType, {
  name: 'PublishedTable',
  description:
    'A table of a publication, as printed (NL: gepubliceerde tabel). Nothing is repaired; `reconcile` says what does not fit.',
  ...needs('reference:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable: the publication and the number of the table.' }),
    title: t.string({
      description: 'Its title; in Dutch as printed.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ title }, { language }) => inLanguage(title, language),
    }),
    source: t.field({
      type: Source,
      description: 'The publication it stands in.',
      resolve: ({ publication }) => sourceOf(publication),
    }),
    period: t.exposeString('period', { description: 'Birth years that it is about, such as 2016-2022.' }),
    population: t.exposeInt('population', {
      description: 'Mother-child pairs that it is about (NL: onderzoekspopulatie).',
    }),
    correctedForHospitalStay: t.exposeBoolean('correctedForHospitalStay', {
      description:
        'True when received hours were raised for families with a day in hospital (NL: gecorrigeerd voor ziekenhuisverblijf).',
    }),
    total: t.field({
      type: PublishedRowType,
      nullable: true,
      description: 'The row of everybody; null when the table prints none.',
      resolve: (table) => (table.total === null ? null : { row: table.total, table }),
    }),
    groups: t.field({
      type: [PublishedGroupType],
      description: 'Its characteristics, in printed order.',
      resolve: (table) => table.groups.map((group) => ({ group, table })),
    }),
    reconcile: t.field({
      type: [ReconciliationFindingType],
      description:
        'What in the table does not follow from the rest of it or from the other tables of its publication (NL: aansluiting). First what rounding in print cannot explain.',
      resolve: async (table, _args, { publishedTables }) => {
        const sisters = (await publishedTables()).filter(
          ({ id, publication }) => id !== table.id && publication === table.publication,
        )
        return [...reconcile(table, sisters)]
      },
    }),
  }),
})
builder.asEntity(PublishedTableType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { publishedTables }) => (await publishedTables()).find((table) => table.id === id),
})

builder.queryField('publishedTables', (t) =>
  t.field({
    type: [PublishedTableType],
    nullable: true,
    description: 'The published tables that the platform holds, in printed order.',
    ...needs('reference:read'),
    resolve: async (_root, _args, { publishedTables }) => [...(await publishedTables())],
  }),
)

builder.queryField('publishedTable', (t) =>
  t.field({
    type: PublishedTableType,
    nullable: true,
    description: 'One published table by its id. An unknown one is null with an error NOT_FOUND.',
    ...needs('reference:read'),
    args: { id: t.arg.id({ required: true, description: 'Such as rivm-kraamzorggebruik-table-2.' }) },
    resolve: async (_root, { id }, { publishedTables }) => {
      const asked = readCode('id', id, PUBLISHED_TABLE)
      const table = (await publishedTables()).find((known) => known.id === asked)
      if (table === undefined) throw unknownCode('id', PUBLISHED_TABLE)
      return table
    },
  }),
)
