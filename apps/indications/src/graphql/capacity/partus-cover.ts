import { hoursOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { OnCallShift } from '../../queries/capacity/on-call-shifts.ts'
import type { PartusCalls } from '../../queries/capacity/partus-calls.ts'
import type { Participation } from '../../queries/capacity/participations.ts'
import { type OnCallCover, onCallCover } from '../../rules/capacity/on-call-cover.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OnCallGapType } from './on-call-gap.ts'
import { ParticipationType } from './participation.ts'
import { readBounded } from './read-bounded.ts'
import { readPeriodUntilToday } from './read-period.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

interface PartusCover {
  readonly regionCode: string
  readonly shifts: readonly OnCallShift[]
  readonly cover: OnCallCover
  readonly members: readonly Participation[]
  readonly calls: PartusCalls
}

const percent = (part: number, whole: number) => (whole === 0 ? null : twoDecimals((part / whole) * 100))
const isTaken = ({ assistantName }: OnCallShift) => assistantName !== null

const PartusCoverType = builder.objectRef<PartusCover>('PartusCover').implement({
  description: 'How assistance at births is covered in one region and period (NL: dekking van partusassistentie).',
  ...needs('chain:read'),
  fields: (t) => ({
    region: t.field({
      type: GgdRegion,
      description: 'Which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    shifts: t.int({ description: 'Shifts planned.', resolve: ({ shifts }) => shifts.length }),
    shiftsTaken: t.int({
      description: 'Shifts that a maternity assistant has taken.',
      resolve: ({ shifts }) => shifts.filter(isTaken).length,
    }),
    shiftsTakenPercent: t.float({
      nullable: true,
      description: 'The same as a percentage; null without shifts.',
      resolve: ({ shifts }) => percent(shifts.filter(isTaken).length, shifts.length),
    }),
    hours: t.float({ description: 'Real hours of the period.', resolve: ({ cover }) => hoursOf(cover.minutes) }),
    coveredHours: t.float({
      description: 'Real hours in which somebody is on call.',
      resolve: ({ cover }) => twoDecimals(hoursOf(cover.coveredMinutes)),
    }),
    coveredPercent: t.float({
      nullable: true,
      description: 'The same as a percentage.',
      resolve: ({ cover }) => percent(cover.coveredMinutes, cover.minutes),
    }),
    gapCount: t.int({ description: 'How often nobody is on call.', resolve: ({ cover }) => cover.gaps.length }),
    gaps: t.field({
      type: [OnCallGapType],
      description: 'When nobody is on call, earliest first; the first so many.',
      args: { first: t.arg.int({ required: true, defaultValue: 25, description: 'How many, 1 to 200.' }) },
      resolve: ({ cover }, { first }) => cover.gaps.slice(0, readBounded('first', first, 1, 200)),
    }),
    organisations: t.int({
      description: 'Kraamzorg organisations that serve the region on the last day.',
      resolve: ({ members }) => members.length,
    }),
    poolMembers: t.int({
      description: 'Those of them in the pool.',
      resolve: ({ members }) => members.filter(({ takesPart }) => takesPart === true).length,
    }),
    notInPool: t.field({
      type: [ParticipationType],
      description: 'Those who are not, or of whom it is not known.',
      resolve: ({ members }) => members.filter(({ takesPart }) => takesPart !== true),
    }),
    calls: t.int({ description: 'Calls for assistance at a birth.', resolve: ({ calls }) => calls.calls }),
    unansweredCalls: t.int({ description: 'Calls that nobody answered.', resolve: ({ calls }) => calls.unanswered }),
    arrivals: t.int({ description: 'Calls after which somebody arrived.', resolve: ({ calls }) => calls.arrived }),
    arrivedWithinHour: t.int({
      description: 'Calls after which somebody arrived within an hour.',
      resolve: ({ calls }) => calls.arrivedWithinHour,
    }),
    arrivedWithinHourPercent: t.float({
      nullable: true,
      description:
        'Percentage of all calls, also the unanswered ones, after which somebody was there within an hour (indicator INID000764); null without calls.',
      resolve: ({ calls }) => percent(calls.arrivedWithinHour, calls.calls),
    }),
    source: t.field({
      type: Source,
      description: 'Where the indicator is defined.',
      resolve: () => sourceOf('zorginzicht-kraamzorg'),
    }),
  }),
})

builder.queryField('partusCover', (t) =>
  t.field({
    type: [PartusCoverType],
    nullable: true,
    description: 'How assistance at births is covered, by region.',
    ...needs('chain:read'),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all 25 when left out.' }),
      from: t.arg({ type: 'Date', description: 'First day; when left out, so that it is four weeks in all.' }),
      until: t.arg({ type: 'Date', description: 'Last day; today when left out. At most a year in all.' }),
    },
    resolve: async (_root, args, { capacity, today }): Promise<PartusCover[]> => {
      const { from, until } = readPeriodUntilToday({ from: args.from, until: args.until }, today, {
        days: 28,
        most: 366,
      })
      const regions = readRegions('regions', args.regions)
      const { moments, shifts, calls, members } = await capacity.partusCover(regions, from, until)
      const whole = { from: moments.from.getTime(), until: moments.until.getTime() }
      const shiftsOf = Map.groupBy(shifts, ({ regionCode }) => regionCode)
      const membersOf = Map.groupBy(members, ({ regionCode }) => regionCode)
      return regions.map((regionCode) => {
        const own = shiftsOf.get(regionCode) ?? []
        const taken = own.filter(isTaken)
        return {
          regionCode,
          shifts: own,
          cover: onCallCover(
            whole,
            taken.map(({ startsAt, endsAt }) => ({ from: startsAt.getTime(), until: endsAt.getTime() })),
          ),
          members: membersOf.get(regionCode) ?? [],
          calls: calls.get(regionCode) ?? { regionCode, calls: 0, unanswered: 0, arrived: 0, arrivedWithinHour: 0 },
        }
      })
    },
  }),
)
