import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { OnCallLoad } from '../../queries/capacity/on-call-load.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { readBounded } from './read-bounded.ts'
import { readPeriodUntilToday } from './read-period.ts'

const OnCallLoadType = builder.objectRef<OnCallLoad>('OnCallLoad').implement({
  description: 'How often one maternity assistant is on call for births (NL: belasting door partusdiensten).',
  ...needs('chain:read'),
  fields: (t) => ({
    assistantId: t.exposeID('assistantId', { description: 'Which maternity assistant.' }),
    assistantName: t.exposeString('assistantName', { description: 'Her name.' }),
    shifts: t.exposeInt('shifts', { description: 'Number of shifts that begin in the period.' }),
    hours: t.float({ description: 'Their real length together.', resolve: ({ minutes }) => hoursOf(minutes) }),
  }),
})

builder.queryField('onCallLoad', (t) =>
  t.field({
    type: [OnCallLoadType],
    nullable: true,
    description:
      'The maternity assistants of your organisation with more than so many shifts in a period, most first. How many are too many is in no source: you say it.',
    ...needs('chain:read', 'planner'),
    args: {
      from: t.arg({ type: 'Date', description: 'First day; when left out, so that it is four weeks in all.' }),
      until: t.arg({ type: 'Date', description: 'Last day; today when left out. At most a year in all.' }),
      moreThan: t.arg.int({
        required: true,
        description: 'Number of shifts, 0 to 366; 0 lists everybody with a shift.',
      }),
    },
    resolve: (_root, { moreThan, ...period }, { capacity, viewer, today }) => {
      const { from, until } = readPeriodUntilToday({ from: period.from, until: period.until }, today, {
        days: 28,
        most: 366,
      })
      return capacity.onCallLoad(organisationOfViewer(viewer), from, until, readBounded('moreThan', moreThan, 0, 366))
    },
  }),
)
