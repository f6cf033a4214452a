import { needs } from '@kraamketen/subgraph'
import type { Span } from '../../rules/capacity/on-call-cover.ts'
import { builder } from '../builder.ts'

export const OnCallGapType = builder.objectRef<Span>('OnCallGap').implement({
  description: 'A time in which nobody is on call (NL: gat in de bezetting).',
  ...needs('chain:read'),
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'When it begins.', resolve: ({ from }) => new Date(from) }),
    until: t.field({ type: 'DateTime', description: 'When it ends.', resolve: ({ until }) => new Date(until) }),
  }),
})
