import { extendEntity, needs, readDate, readId } from '@kraamketen/subgraph'
import type { IsoDate } from '@kraamketen/kraamzorg'
import type { Context } from '../../context.ts'
import type { Cover } from '../../rules/cover/supplementary-cover.ts'
import { coverAt } from '../../rules/cover/cover-at.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType } from '../refs.ts'
import { COVER_READERS, CoverType } from './cover.ts'

extendEntity(builder, ClientType, (t) => ({
  supplementaryCover: t.field({
    type: CoverType,
    nullable: true,
    description:
      'What she declared about her supplementary insurance. Null when nothing is recorded for that day, and for who may not know.',
    ...needs('care:read'),
    args: { at: t.arg({ type: 'Date', description: 'The day on which it must pay; the care date when left out.' }) },
    requires: builder.selection<{ careDate: string }>('careDate'),
    resolve: ({ id, careDate }, args, context) =>
      coverOf(context, id, readDate('at', args.at) ?? readDate('careDate', careDate)),
  }),
  supplementaryCovers: t.field({
    type: [CoverType],
    nullable: true,
    description: 'Everything that she declared about it, oldest first. Null for who may not know.',
    ...needs('care:read'),
    resolve: async ({ id }, _args, context) =>
      mayKnow(context) ? ((await context.cover.ofClient.load(readId('id', 'client', id))) as Cover[] | null) : null,
  }),
}))

extendEntity(builder, IndicationType, (t) => ({
  supplementaryCover: t.field({
    type: CoverType,
    nullable: true,
    description: 'What she declared about the care date. Null when nothing is recorded, and for who may not know.',
    ...needs('care:read'),
    requires: builder.selection<{ client: { id: string }; careDate: string }>('client { id } careDate'),
    resolve: ({ client, careDate }, _args, context) => coverOf(context, client.id, readDate('careDate', careDate)),
  }),
}))

const mayKnow = ({ viewer }: Context) => (COVER_READERS as readonly string[]).includes(viewer.role)

async function coverOf(context: Context, clientId: string, at: IsoDate): Promise<Cover | null> {
  if (!mayKnow(context)) return null
  const declared = await context.cover.ofClient.load(readId('id', 'client', clientId))
  return declared === null ? null : coverAt(declared, at)
}
