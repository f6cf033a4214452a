import { needs } from '@kraamketen/subgraph'
import type { ScarcityDeclaration } from '../../queries/capacity/scarcity-declaration.ts'
import { heldWithin } from '../../rules/capacity/judge-scarcity-lift.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'

export const ScarcityDeclarationType = builder.objectRef<ScarcityDeclaration>('ScarcityDeclaration').implement({
  description: 'That hours of kraamzorg are scarce in a region and period (NL: afgekondigde schaarste). No person.',
  ...needs('reference:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    from: t.expose('validFrom', { type: 'Date', description: 'First day that it was declared for.' }),
    until: t.expose('validUntil', { type: 'Date', description: 'Last day that it was declared for.' }),
    ground: t.exposeString('ground', { description: 'On what ground, in words.' }),
    holdsToday: t.boolean({
      description: 'Whether it holds today.',
      resolve: (declaration, _args, { today }) => heldWithin(declaration, today, today),
    }),
    declaredAt: t.expose('declaredAt', { type: 'DateTime', description: 'When it was declared.' }),
    declaredBy: t.exposeString('declaredByName', {
      description: 'Which coordinator declared it; for who works in the chain.',
      nullable: true,
      ...needs('chain:read'),
    }),
    liftedOn: t.expose('liftedOn', {
      type: 'Date',
      nullable: true,
      description:
        'The first day on which it held no longer, when it was ended early (NL: opgeheven per); null otherwise.',
    }),
    liftedAt: t.expose('liftedAt', { type: 'DateTime', nullable: true, description: 'When that was said.' }),
    liftedBy: t.exposeString('liftedByName', {
      nullable: true,
      description: 'Who lifted it; for who works in the chain.',
      ...needs('chain:read'),
    }),
    liftReason: t.exposeString('liftReason', { nullable: true, description: 'Why it was lifted, when given.' }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Whether it is made up for the demonstration.' }),
    source: t.field({
      type: Source,
      description: 'Where it is agreed that scarcity is judged by region and period.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})
