import { needs } from '@kraamketen/subgraph'
import { type Quartiles, quartiles } from '../../rules/capacity/quartiles.ts'
import {
  REFERRED_VULNERABILITY_CLASSES,
  type ReferredVulnerabilityClass,
} from '../../rules/referral/vulnerability-class.ts'
import { builder } from '../builder.ts'
import { ReferredVulnerabilityClassType } from '../referral/vulnerability-class.ts'
import { readPeriodUntilToday } from './read-period.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

interface WaitingTimes {
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly placed: Quartiles
  readonly waiting: Quartiles
  readonly withdrawn: number
}

const at = (of: (values: NonNullable<Quartiles['values']>) => number) => (found: Quartiles) =>
  found.values === null ? null : twoDecimals(of(found.values))

const DayQuartilesType = builder.objectRef<Quartiles>('DayQuartiles').implement({
  description: 'The spread of a number of days (NL: mediaan en kwartielen van dagen).',
  ...needs('chain:read'),
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Of how many.' }),
    tooFew: t.boolean({
      description: 'Fewer than ten: the days of single persons are not said.',
      resolve: ({ values }) => values === null,
    }),
    lower: t.float({
      nullable: true,
      description: 'A quarter waited no longer than this, in days; null when there are too few.',
      resolve: at(({ lower }) => lower),
    }),
    median: t.float({
      nullable: true,
      description: 'Half waited no longer than this, in days; null when there are too few.',
      resolve: at(({ median }) => median),
    }),
    upper: t.float({
      nullable: true,
      description: 'Three quarters waited no longer than this, in days; null when there are too few.',
      resolve: at(({ upper }) => upper),
    }),
  }),
})

const WaitingTimesType = builder.objectRef<WaitingTimes>('WaitingTimes').implement({
  description: 'How long clients of one vulnerability class stay on the waiting list (NL: wachttijden).',
  ...needs('chain:read'),
  fields: (t) => ({
    vulnerabilityClass: t.expose('vulnerabilityClass', {
      type: ReferredVulnerabilityClassType,
      nullable: true,
      description: 'As sent along with the referral; null is not known.',
    }),
    placed: t.expose('placed', { type: DayQuartilesType, description: 'Days until she was placed, of who was.' }),
    waiting: t.expose('waiting', {
      type: DayQuartilesType,
      description: 'Days until now, of who still waits: without them long waits would not be seen.',
    }),
    withdrawn: t.exposeInt('withdrawn', { description: 'How many left the list in another way.' }),
  }),
})

builder.queryField('waitingTimes', (t) =>
  t.field({
    type: [WaitingTimesType],
    nullable: true,
    description: 'Days on the waiting list by vulnerability class, of who entered it in a period.',
    ...needs('chain:read', 'coordinator'),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
      from: t.arg({
        type: 'Date',
        description: 'First day on which they entered; when left out, so that it is a year in all.',
      }),
      until: t.arg({ type: 'Date', description: 'Last day; today when left out. At most five years in all.' }),
    },
    resolve: async (_root, { regions, ...period }, { capacity, today }): Promise<WaitingTimes[]> => {
      const { from, until } = readPeriodUntilToday({ from: period.from, until: period.until }, today, {
        days: 365,
        most: 5 * 366,
      })
      const asked = regions === null || regions === undefined ? null : readRegions('regions', regions)
      const found = await capacity.waitingDays(asked, from, until)
      return [...REFERRED_VULNERABILITY_CLASSES, null].map((vulnerabilityClass) => {
        const ofClass = found.filter((one) => one.vulnerabilityClass === vulnerabilityClass)
        const days = (end: 'PLACED' | 'WAITING') => ofClass.filter((one) => one.end === end).map((one) => one.days)
        return {
          vulnerabilityClass,
          placed: quartiles(days('PLACED')),
          waiting: quartiles(days('WAITING')),
          withdrawn: ofClass.filter(({ end }) => end === 'WITHDRAWN').length,
        }
      })
    },
  }),
)
