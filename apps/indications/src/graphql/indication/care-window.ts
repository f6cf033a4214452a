import { needs } from '@kraamketen/subgraph'
import { CARE_WINDOW_KINDS, type CareWindow } from '../../rules/indication/care-window-of.ts'
import { Source, builder, sourceOf } from '../builder.ts'

const CareWindowKindType = builder.enumType('CareWindowKind', {
  description: 'Which period holds for a birth: ten days, or from 2024 six weeks (NL: soort termijn).',
  values: CARE_WINDOW_KINDS,
})

export const CareWindowType = builder.objectRef<CareWindow>('CareWindow').implement({
  description:
    'The days on which care at home can be given after a birth; the day of the birth is day 1 (NL: termijn).',
  ...needs('care:read'),
  fields: (t) => ({
    kind: t.expose('kind', { type: CareWindowKindType, description: 'Which period holds, by the day of the birth.' }),
    firstDay: t.expose('firstDay', { type: 'Date', description: 'Day 1: the day of the birth.' }),
    standardUntil: t.expose('standardUntil', {
      type: 'Date',
      description: 'Day 8: the last day without approval of the midwife.',
    }),
    lastDay: t.expose('lastDay', { type: 'Date', description: 'The last day that can be approved.' }),
    source: t.field({ type: Source, description: 'What it rests on.', resolve: () => sourceOf('care-window') }),
  }),
})
