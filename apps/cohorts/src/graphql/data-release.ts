import { sourceFile, type SourceFileKind } from '@kraamketen/data-contract'
import { inLanguage } from '@kraamketen/kraamzorg'
import { NotFound, needs, readId } from '@kraamketen/subgraph'
import type { DataRelease, ReleaseFile, ReleaseLink, ReleaseReport } from '../queries/data-releases.ts'
import { linkInTens } from '../research/link-in-tens.ts'
import { linkInWords, reasonInWords } from '../research/release-in-words.ts'
import { Language, builder } from './builder.ts'

const ReleaseReportType = builder.objectRef<ReleaseReport>('ReleaseReport').implement({
  description: 'Rows of a source file that were not used, for one reason (NL: afgekeurde regels).',
  ...needs('research:read'),
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Stable code of the reason.' }),
    column: t.exposeString('columnName', {
      nullable: true,
      description: 'The column of the file that it is about; null when it is about the whole row.',
    }),
    rows: t.exposeInt('rows', { description: 'How many rows.' }),
    firstRows: t.intList({
      description: 'Line numbers of the first of them in the file, at most 20. No content.',
      resolve: ({ firstRows }) => [...firstRows],
    }),
    explanation: t.string({
      description: 'The reason in words.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ reason }, { language }) => inLanguage(reasonInWords(reason), language),
    }),
  }),
})

const ReleaseFileType = builder.objectRef<ReleaseFile>('ReleaseFile').implement({
  description: 'A file of a delivery and what became of its rows: in = used + reported (NL: bronbestand).',
  ...needs('research:read'),
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Which of the source files of the data dictionary it is.' }),
    supplier: t.string({
      description: 'Whose registration it comes from, such as Perined.',
      resolve: ({ kind }) => sourceFile(kind as SourceFileKind).supplier,
    }),
    title: t.string({
      description: 'What it holds.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ kind }, { language }) => inLanguage(sourceFile(kind as SourceFileKind).title, language),
    }),
    name: t.exposeString('name', { description: 'Name of the file in the delivery.' }),
    bytes: t.exposeFloat('bytes', { description: 'Size in bytes, as delivered.' }),
    sha256: t.exposeString('sha256', { description: 'Checksum of the file as delivered.' }),
    rowsIn: t.exposeInt('rowsIn', { description: 'Rows in the file, without its header.' }),
    rowsUsed: t.exposeInt('rowsUsed', { description: 'Rows that stand in the release.' }),
    rowsReported: t.exposeInt('rowsReported', { description: 'Rows that do not, each with a reason.' }),
    reports: t.field({
      type: [ReleaseReportType],
      description: 'Why rows were not used, most rows first; empty when all were.',
      resolve: ({ reports }) => [...reports],
    }),
  }),
})

const ReleaseLinkType = builder.objectRef<ReleaseLink>('ReleaseLink').implement({
  description: 'How many rows of one kind were found in another (NL: koppeling).',
  ...needs('research:read'),
  fields: (t) => ({
    code: t.exposeString('link', { description: 'Stable code of the link.' }),
    name: t.string({
      description: 'What is linked to what.',
      args: {
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: ({ link }, { language }) => inLanguage(linkInWords(link), language),
    }),
    rows: t.int({ description: 'Rows that could be linked, in tens.', resolve: (link) => linkInTens(link).rows }),
    linked: t.int({ description: 'Rows that were, in tens.', resolve: (link) => linkInTens(link).linked }),
    percent: t.float({
      nullable: true,
      description: 'Linked of rows, in percent to one decimal; null when there are no rows.',
      resolve: (link) => linkInTens(link).percent,
    }),
  }),
})

export const DataReleaseType = builder.objectRef<DataRelease>('DataRelease')
builder.objectType(DataReleaseType, {
  name: 'DataRelease',
  description:
    'One immutable import of linked source files (NL: gegevensrelease). Every research answer names its release.',
  ...needs('research:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque.' }),
    title: t.exposeString('title', { description: 'As the delivery calls itself.' }),
    synthetic: t.exposeBoolean('synthetic', { description: 'True when nobody in it exists (NL: synthetisch).' }),
    origin: t.exposeString('origin', { description: 'Where the files come from, in a sentence.' }),
    checksum: t.exposeString('checksum', {
      description:
        'SHA-256 over the files, their description and the version of the derivations: the same is the same release.',
    }),
    derivationVersion: t.exposeString('derivationVersion', {
      description: 'By which rules pairs were derived from the files.',
    }),
    bornFrom: t.expose('bornFrom', { type: 'Date', description: 'First day on which a child in it can be born.' }),
    bornUntil: t.expose('bornUntil', { type: 'Date', description: 'Last such day.' }),
    observedUntil: t.expose('observedUntil', {
      type: 'Date',
      description: 'Last day for which stays, claims, spending and persons are complete.',
    }),
    municipalDivisionOn: t.expose('municipalDivisionOn', {
      type: 'Date',
      nullable: true,
      description: 'The day whose division of municipalities its codes follow; null when each year follows its own.',
    }),
    births: t.exposeInt('births', { description: 'Children in it, also those that a study leaves out.' }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was imported.' }),
    activatedAt: t.expose('activatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When questions began to be answered from it; null when they never were.',
    }),
    active: t.exposeBoolean('active', { description: 'Whether questions are answered from it now.' }),
    files: t.field({
      type: [ReleaseFileType],
      description: 'Its files.',
      resolve: async ({ number }, _args, { loaders }) => [
        ...((await loaders.filesOfRelease.load(String(number))) ?? []),
      ],
    }),
    links: t.field({
      type: [ReleaseLinkType],
      description: 'How well the files found each other.',
      resolve: async ({ number }, _args, { loaders }) => [
        ...((await loaders.linksOfRelease.load(String(number))) ?? []),
      ],
    }),
  }),
})
builder.asEntity(DataReleaseType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: async ({ id }, { dataReleases }) =>
    (await dataReleases()).find((release) => release.id === id) ?? null,
})

builder.queryField('dataReleases', (t) =>
  t.field({
    type: [DataReleaseType],
    nullable: true,
    description: 'Every release that was imported, newest first.',
    ...needs('research:read'),
    resolve: async (_root, _args, { dataReleases }) => [...(await dataReleases())],
  }),
)

builder.queryField('dataRelease', (t) =>
  t.field({
    type: DataReleaseType,
    nullable: true,
    description: 'One release; without an id the one that questions are answered from, null when there is none yet.',
    ...needs('research:read'),
    args: { id: t.arg.id({ description: 'Its id; the active release when left out.' }) },
    resolve: async (_root, { id }, { dataReleases }) => {
      const releases = await dataReleases()
      if (id === null || id === undefined) return releases.find(({ active }) => active) ?? null
      const asked = readId('id', 'data release', id)
      const release = releases.find((known) => known.id === asked)
      if (release === undefined) {
        throw new NotFound('data release', ['id'], 'Ask dataReleases for those that were imported.')
      }
      return release
    },
  }),
)
