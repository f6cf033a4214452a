import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Cover, CoverKind } from '../../rules/cover/supplementary-cover.ts'
import { builder } from '../builder.ts'

export const CoverKindType = builder.enumType('SupplementaryCoverKind', {
  description: 'What a supplementary policy pays of the own contribution (NL: soort aanvullende dekking).',
  values: {
    PERCENTAGE: { description: 'A part of it, in per cent.' },
    UP_TO_AMOUNT: { description: 'All of it up to an amount.' },
    UP_TO_HOURS: { description: 'All of it over so many hours, and nothing over more.' },
    NONE: { description: 'Nothing, or she has no such policy.' },
    UNKNOWN: { description: 'She was asked and does not know.' },
  } satisfies Record<CoverKind, object>,
})

/** Who may know how she is insured; row security says the same. */
export const COVER_READERS = ['midwife', 'planner', 'mother'] as const

export const CoverType = builder.objectRef<Cover>('SupplementaryCover').implement({
  description:
    'What she said that her supplementary insurance pays of the own contribution: her word, not that of the insurer (NL: aanvullende verzekering).',
  ...needs('care:read', COVER_READERS),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.expose('kind', { type: CoverKindType, description: 'In which way it pays.' }),
    known: t.boolean({
      description: 'False when she does not know what it pays.',
      resolve: ({ kind }) => kind !== 'UNKNOWN',
    }),
    percent: t.exposeInt('percent', { nullable: true, description: 'Per cent of the own contribution, 1 to 100.' }),
    limitCents: t.exposeInt('limitCents', { nullable: true, description: 'Euro cents that it pays at most.' }),
    limitHours: t.float({
      nullable: true,
      description: 'Decimal hours over which it pays at most.',
      resolve: ({ limitMinutes }) => (limitMinutes === null ? null : hoursOf(limitMinutes)),
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of the policy.' }),
    validUntil: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the policy; null while no end is known.',
    }),
    declaredOn: t.expose('declaredOn', { type: 'Date', description: 'The day on which she said so.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who wrote it down.' }),
  }),
})
