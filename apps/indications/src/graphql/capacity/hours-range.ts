import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { MinutesRange } from '../../rules/capacity/expect-demand.ts'
import { builder } from '../builder.ts'
import { twoDecimals } from './two-decimals.ts'

export const HoursRangeType = builder.objectRef<MinutesRange>('HoursRange').implement({
  description: 'Decimal hours, from the least to the most that it can be (NL: bandbreedte in uren).',
  ...needs('chain:read'),
  fields: (t) => ({
    low: t.float({ description: 'The least.', resolve: ({ low }) => twoDecimals(hoursOf(low)) }),
    high: t.float({
      description: 'The most; equal to the least when everything is on record.',
      resolve: ({ high }) => twoDecimals(hoursOf(high)),
    }),
  }),
})
