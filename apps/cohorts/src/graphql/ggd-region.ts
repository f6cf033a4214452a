import { needs } from '@kraamketen/subgraph'
import type { GgdRegion } from '../queries/ggd-regions.ts'
import { builder } from './builder.ts'
import { type CodeKind, isCode, readCode, unknownCode } from './read-code.ts'

const GGD_REGION: CodeKind = { what: 'GGD region', pattern: /^GG\d{4}$/, example: 'GG6106', list: 'ggdRegions' }

const Tile = builder.objectRef<GgdRegion>('Tile').implement({
  description:
    'A place on the tile map of the Netherlands, on which every region is one square of the same size (NL: tegelkaart). Drawn for this platform.',
  ...needs('reference:read'),
  fields: (t) => ({
    column: t.exposeInt('tileColumn', { description: 'Counted from 0 at the western edge.' }),
    row: t.exposeInt('tileRow', { description: 'Counted from 0 at the northern edge.' }),
  }),
})

export const GgdRegionType = builder.objectRef<GgdRegion>('GgdRegion')
builder.objectType(GgdRegionType, {
  name: 'GgdRegion',
  description:
    'A region of the municipal health services (NL: GGD-regio); there are 25. Other services add their own fields.',
  ...needs('reference:read'),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'CBS code, such as GG6106.' }),
    // Nullable for all who refer to a region: its code, and what they tell of it, are there when this service is not.
    name: t.exposeString('name', {
      nullable: true,
      description: 'As it calls itself, in Dutch; null while the names cannot be had.',
    }),
    tile: t.field({
      type: Tile,
      nullable: true,
      description: 'Its place on the tile map; null while that cannot be had.',
      resolve: (region) => region,
    }),
  }),
})
builder.asEntity(GgdRegionType, {
  key: builder.selection<{ code: string }>('code'),
  resolveReference: ({ code }, { loaders }) => (isCode(code, GGD_REGION) ? loaders.ggdRegion.load(code) : null),
})

builder.queryField('ggdRegions', (t) =>
  t.field({
    type: [GgdRegionType],
    nullable: true,
    description: 'All 25 regions, by name.',
    ...needs('reference:read'),
    resolve: async (_root, _args, context) => [...(await context.ggdRegions())],
  }),
)

builder.queryField('ggdRegion', (t) =>
  t.field({
    type: GgdRegionType,
    nullable: true,
    description: 'One region by its code. An unknown one is null with an error NOT_FOUND.',
    ...needs('reference:read'),
    args: { code: t.arg.string({ required: true, description: 'CBS code, such as GG6106.' }) },
    resolve: async (_root, { code }, { loaders }) => {
      const region = await loaders.ggdRegion.load(readCode('code', code, GGD_REGION))
      if (region === null) throw unknownCode('code', GGD_REGION)
      return region
    },
  }),
)
