import { needs } from '@kraamketen/subgraph'
import type { Quartiles } from '../../rules/capacity/quartiles.ts'
import { type TimeToGuarantee, timeToGuarantee } from '../../rules/capacity/time-to-guarantee.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { readPeriodUntilToday } from './read-period.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

type Spread = NonNullable<Quartiles['values']>
const OVERSIGHT = ['coordinator', 'inspector'] as const

const DaySpreadType = builder.objectRef<Spread>('DaySpread').implement({
  description: 'Median and quartiles of a number of days, of ten families or more (NL: spreiding in dagen).',
  ...needs('chain:read', OVERSIGHT),
  fields: (t) => ({
    lower: t.float({ description: 'A quarter took no longer, in days.', resolve: ({ lower }) => twoDecimals(lower) }),
    median: t.float({ description: 'Half took no longer, in days.', resolve: ({ median }) => twoDecimals(median) }),
    upper: t.float({
      description: 'Three quarters took no longer, in days.',
      resolve: ({ upper }) => twoDecimals(upper),
    }),
  }),
})

const COUNT = 'Null when it is withheld: fewer than ten, for who may not have exact numbers.'

const TimeToGuaranteeType = builder.objectRef<TimeToGuarantee>('TimeToGuarantee').implement({
  description:
    'How long it took from registration to a provider that took her, in one region (NL: tijd tot garantie). Who still waits is counted apart.',
  ...needs('chain:read', OVERSIGHT),
  fields: (t) => ({
    region: t.field({
      type: GgdRegion,
      description: 'The region where they lived when they were registered.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    registered: t.exposeInt('registered', {
      nullable: true,
      description: `Families registered in the period. ${COUNT}`,
    }),
    guaranteed: t.exposeInt('guaranteed', {
      nullable: true,
      description: `Of them, taken by a provider: it accepted the referral, took her from the list or registered her itself. ${COUNT}`,
    }),
    waiting: t.exposeInt('waiting', {
      nullable: true,
      description: `Of them, still without a provider (censored): their wait goes on. ${COUNT}`,
    }),
    ended: t.exposeInt('ended', {
      nullable: true,
      description: `Of them, without a provider until their registration ended or their care date passed. ${COUNT}`,
    }),
    daysOfGuaranteed: t.expose('daysOfGuaranteed', {
      type: DaySpreadType,
      nullable: true,
      description:
        'Calendar days from registration to the provider, of those who were taken; null when fewer than ten were. Those who still wait are not in it, so that the whole takes longer than it says.',
    }),
    daysOfWaiting: t.expose('daysOfWaiting', {
      type: DaySpreadType,
      nullable: true,
      description: 'Calendar days until today, of those who still wait; null when fewer than ten do.',
    }),
    source: t.field({
      type: Source,
      description: 'Where it is agreed that a provider that registers guarantees the floor.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

builder.queryField('timesToGuarantee', (t) =>
  t.field({
    type: [TimeToGuaranteeType],
    nullable: true,
    description: 'How long it takes from registration to guarantee of a provider, by region.',
    ...needs('chain:read', OVERSIGHT),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
      from: t.arg({
        type: 'Date',
        description: 'First day of registration; when left out, so that it is a year in all.',
      }),
      until: t.arg({ type: 'Date', description: 'Last day; today when left out. At most five years in all.' }),
    },
    resolve: async (_root, { regions, ...period }, { capacity, today, viewer }) => {
      const { from, until } = readPeriodUntilToday({ from: period.from, until: period.until }, today, {
        days: 365,
        most: 5 * 366,
      })
      const asked = readRegions('regions', regions)
      const rows = await capacity.daysToGuarantee(from, until)
      return asked.map((region) => timeToGuarantee(region, rows, viewer.role === 'coordinator'))
    },
  }),
)
