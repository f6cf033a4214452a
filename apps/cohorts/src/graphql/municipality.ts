import { type Localised, inLanguage } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate, readPage, readText, resolveCursorConnection } from '@kraamketen/subgraph'
import type { Context } from '../context.ts'
import type { Municipality } from '../queries/municipalities.ts'
import { type MappingsAt, mappingsAt } from '../rules/region-mapping.ts'
import { searchKey } from '../rules/search-key.ts'
import { Language, builder } from './builder.ts'
import { GgdRegionType } from './ggd-region.ts'
import { type CodeKind, isCode, readCode, unknownCode } from './read-code.ts'

const MUNICIPALITY: CodeKind = { what: 'municipality', pattern: /^GM\d{4}$/, example: 'GM0917', list: 'municipalities' }
const PAGE = 50
const LONGEST_SEARCH = 100

const AT = 'The day to answer for, between 1900 and 2100; the mapping that holds now when it is left out.'

const MunicipalityType = builder.objectRef<Municipality>('Municipality')
builder.objectType(MunicipalityType, {
  name: 'Municipality',
  description:
    'A Dutch municipality (NL: gemeente). Municipalities merge, so its region is asked at a day; outside the days for which the mapping is known the region is null and the note says so.',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'CBS code, such as GM0917.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Its Dutch name; null when the code is not known here.',
    }),
    ggdRegion: t.field({
      type: GgdRegionType,
      nullable: true,
      description: 'The GGD region that it belongs to (NL: GGD-regio); null when that is not known for the day.',
      args: { at: t.arg({ type: 'Date', description: AT }) },
      resolve: async (municipality, { at }, context) => {
        const { mappings } = await placeOf(municipality, at, context)
        const [mapping] = mappings
        return mapping === undefined ? null : context.loaders.ggdRegion.load(mapping.ggdRegionCode)
      },
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day for which its present mapping to a region is known (NL: bekend vanaf).',
      resolve: async (municipality, _args, context) =>
        (await placeOf(municipality, null, context)).mappings[0]?.validFrom ?? null,
    }),
    validUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day of that mapping; null while no end is known.',
      resolve: async (municipality, _args, context) =>
        (await placeOf(municipality, null, context)).mappings[0]?.validUntil ?? null,
    }),
    checkedUntil: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day on which that mapping was checked against a source (NL: gecontroleerd tot en met).',
      resolve: async (municipality, _args, context) =>
        (await placeOf(municipality, null, context)).mappings[0]?.checkedUntil ?? null,
    }),
    note: t.string({
      nullable: true,
      description:
        'What to know before relying on its region on that day: not known, not checked any more, or placed elsewhere by another source; null when there is nothing.',
      args: {
        at: t.arg({ type: 'Date', description: AT }),
        language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
      },
      resolve: async (municipality, { at, language }, context) =>
        noteIn((await placeOf(municipality, at, context)).note, language),
    }),
  }),
})
builder.asEntity(MunicipalityType, {
  key: builder.selection<{ code: string }>('code'),
  resolveReference: ({ code }, { loaders }) => (isCode(code, MUNICIPALITY) ? loaders.municipality.load(code) : null),
})

builder.objectFields(GgdRegionType, (t) => ({
  municipalities: t.field({
    type: [MunicipalityType],
    nullable: true,
    description: 'The municipalities that belong to it on a day, by name; null when that is not known for the day.',
    args: { at: t.arg({ type: 'Date', description: AT }) },
    resolve: async ({ code }, { at }, context) => {
      const known = (await context.loaders.mappingsOfRegion.load(code)) ?? []
      const { mappings } = mappingsAt(known, readDate('at', at))
      if (mappings.length === 0) return null
      return mappings.map(({ municipalityCode, municipalityName }) => ({
        code: municipalityCode,
        name: municipalityName,
      }))
    },
  }),
  note: t.string({
    nullable: true,
    description: 'What to know before relying on its municipalities on that day; null when there is nothing.',
    args: {
      at: t.arg({ type: 'Date', description: AT }),
      language: t.arg({ type: Language, required: true, defaultValue: 'NL', description: 'Dutch unless asked.' }),
    },
    resolve: async ({ code }, { at, language }, context) => {
      const known = (await context.loaders.mappingsOfRegion.load(code)) ?? []
      return noteIn(mappingsAt(known, readDate('at', at)).note, language)
    },
  }),
}))

builder.queryField('municipality', (t) =>
  t.field({
    type: MunicipalityType,
    nullable: true,
    description: 'One municipality by its code. An unknown one is null with an error NOT_FOUND.',
    ...needs('reference:read'),
    args: { code: t.arg.string({ required: true, description: 'CBS code, such as GM0917.' }) },
    resolve: async (_root, { code }, { loaders }) => {
      const municipality = await loaders.municipality.load(readCode('code', code, MUNICIPALITY))
      if (municipality === null) throw unknownCode('code', MUNICIPALITY)
      return municipality
    },
  }),
)

builder.queryField('municipalities', (t) =>
  t.connection(
    {
      type: MunicipalityType,
      nullable: true,
      description: `Municipalities by name, ${PAGE} a page unless asked.`,
      ...needs('reference:read'),
      args: {
        search: t.arg.string({
          description: `Part of the name, without regard to capitals and accents; at most ${LONGEST_SEARCH} characters.`,
        }),
      },
      resolve: async (_root, { search, ...page }, context) => {
        readPage(page)
        const part = readSearch(search)
        const after = await readCursor('after', page.after, context)
        const before = await readCursor('before', page.before, context)
        const connection = await resolveCursorConnection<Promise<Municipality[]>>(
          { args: page, defaultSize: PAGE, maxSize: 200, toCursor: ({ code }) => toCursor(code) },
          ({ limit, inverted }) => context.municipalityPage(part, { after, before, limit, fromEnd: inverted }),
        )
        return { ...connection, part }
      },
    },
    {
      name: 'MunicipalityConnection',
      description: 'A page of municipalities, and the count of the whole (NL: lijst van gemeenten).',
      fields: (connection) => ({
        totalCount: connection.int({
          description: 'Municipalities under the search, on all pages.',
          resolve: ({ part }, _args, context) => context.municipalityCount(part),
        }),
      }),
    },
    { description: 'A municipality in its place in the list.' },
  ),
)

async function placeOf(
  { code }: Municipality,
  at: string | null | undefined,
  { loaders }: Context,
): Promise<MappingsAt> {
  return mappingsAt((await loaders.mappingsOfMunicipality.load(code)) ?? [], readDate('at', at))
}

function noteIn(note: Localised | null, language: 'NL' | 'EN'): string | null {
  return note === null ? null : inLanguage(note, language)
}

function readSearch(search: string | null | undefined): string | null {
  const text = readText('search', search, LONGEST_SEARCH)
  return text === null ? null : searchKey(text)
}

function toCursor(code: string): string {
  return Buffer.from(code).toString('base64url')
}

/** The municipality that a cursor stands at; a cursor of nowhere is an error, not an empty page. */
async function readCursor(
  argument: string,
  cursor: string | null | undefined,
  { loaders }: Context,
): Promise<string | null> {
  if (cursor === null || cursor === undefined) return null
  const code = Buffer.from(cursor, 'base64url').toString()
  const stands = toCursor(code) === cursor && isCode(code, MUNICIPALITY) && (await loaders.municipality.load(code))
  if (stands) return code
  throw new InvalidInput([
    {
      path: [argument],
      message: `"${argument}" is not a cursor of this list.`,
      remedy: 'Give a cursor from an earlier page.',
    },
  ])
}
