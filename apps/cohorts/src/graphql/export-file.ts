import { needs } from '@kraamketen/subgraph'
import { EXPORT_ENCODINGS, EXPORT_FORMATS, type ExportedFile } from '../research/export-answer.ts'
import { Language, builder } from './builder.ts'

const ExportFormatType = builder.enumType('ExportFormat', {
  description: 'As what an answer leaves (NL: exportformaat).',
  values: {
    CSV: { description: 'For programs: comma, decimal point, codes; what it is stands above it.' },
    CSV_NL: { description: 'For people with a Dutch spreadsheet: semicolon, decimal comma, Dutch labels.' },
    JSON: { description: 'What it is, its columns, and its rows as records.' },
    PARQUET: { description: 'Columns with types, and what it is in the metadata of the file.' },
    R: { description: 'A program that asks the same again from R; holds no values.' },
    PYTHON: { description: 'A program that asks the same again from Python; holds no values.' },
  } satisfies Record<(typeof EXPORT_FORMATS)[number], object>,
})

/** The arguments of every field that gives a file. */
export const exportArgs = builder.args((arg) => ({
  format: arg.field({ type: ExportFormatType, required: true, description: 'As what.' }),
  language: arg.field({
    type: Language,
    required: true,
    defaultValue: 'NL',
    description: 'Of labels; Dutch unless asked.',
  }),
}))

const ExportEncoding = builder.enumType('ExportEncoding', {
  description: 'How the content of a file is written in an answer (NL: codering).',
  values: {
    TEXT: { description: 'As it is.' },
    BASE64: { description: 'Bytes in base64.' },
  } satisfies Record<(typeof EXPORT_ENCODINGS)[number], object>,
})

export const ExportFileType = builder.objectRef<ExportedFile>('ExportFile').implement({
  description:
    'An answer as a file (NL: exportbestand). It says where it comes from, and that it is synthetic when it is.',
  ...needs('research:read'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name for the file.' }),
    mediaType: t.exposeString('mediaType', { description: 'Its media type.' }),
    encoding: t.expose('encoding', { type: ExportEncoding, description: 'How `content` is written.' }),
    content: t.exposeString('content', { description: 'What is in it.' }),
    sha256: t.exposeString('sha256', { description: 'Checksum of the file, decoded.' }),
    bytes: t.exposeInt('bytes', { description: 'Size of the file, decoded.' }),
  }),
})
