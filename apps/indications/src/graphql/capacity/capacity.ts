import { hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import { BIRTH_TIMING, type BirthTiming, type WeekShare, sharesByWeek } from '../../rules/capacity/birth-timing.ts'
import { CARE_DAYS } from '../../rules/capacity/care-spread.ts'
import type { PeriodDemand } from '../../rules/capacity/expect-demand.ts'
import { PERIOD_UNITS, type PeriodUnit } from '../../rules/capacity/plan-period.ts'
import { type Season, seasonOf } from '../../rules/capacity/season.ts'
import { shortfall } from '../../rules/capacity/shortfall.ts'
import { Language, Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { type CapacityFacts, type CapacityRow, capacityFacts } from './capacity-facts.ts'
import { HoursRangeType } from './hours-range.ts'
import { readBounded } from './read-bounded.ts'
import { readFirstWeek } from './read-period.ts'
import { readOwnNumbers } from './read-provider.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

const PeriodUnitType = builder.enumType('PlanPeriodUnit', {
  description:
    'How weeks are taken together (NL: per week of per maand). A week belongs to the month that its Thursday is in.',
  values: PERIOD_UNITS,
})

const ExpectedBirthsType = builder.objectRef<PeriodDemand['births']>('ExpectedBirths').implement({
  description: 'How many births are expected, and within which bounds (NL: verwachte geboorten).',
  ...needs('chain:read'),
  fields: (t) => ({
    mean: t.float({ description: 'Expected number of births.', resolve: ({ mean }) => twoDecimals(mean) }),
    low: t.exposeInt('low', { description: 'Lower bound: in at least 80 % of cases the number is within both.' }),
    high: t.exposeInt('high', { description: 'Upper bound of the same.' }),
  }),
})

const SeasonType = builder.objectRef<Season>('BirthMonthSeason').implement({
  description:
    'What families received by month of birth in 2016–2022, as printed (NL: seizoen). It stands beside the plan and is no factor in it.',
  ...needs('reference:read'),
  fields: (t) => ({
    month: t.exposeInt('month', { description: '1 is January.' }),
    meanReceivedHours: t.exposeFloat('meanReceivedHours', { description: 'Mean hours received, decimal.' }),
    meanIndicatedHours: t.exposeFloat('meanIndicatedHours', { description: 'Mean hours indicated, decimal.' }),
    percent45To49: t.exposeFloat('percent45To49', {
      description: 'Percentage of families that received 45 to 49 hours.',
    }),
    source: t.field({
      type: Source,
      description: 'Where it is printed.',
      resolve: () => sourceOf('rivm-kraamzorggebruik'),
    }),
  }),
})

const WeekShareType = builder.objectRef<WeekShare>('BirthWeekShare').implement({
  description: 'Which share of women gives birth so many weeks from the week of the due date (NL: aandeel per week).',
  ...needs('reference:read'),
  fields: (t) => ({
    offset: t.exposeInt('offset', { description: 'ISO weeks from that of the due date; negative is earlier.' }),
    share: t.exposeFloat('share', { description: 'Share of births, 0 to 1.' }),
  }),
})

const BirthTimingType = builder.objectRef<BirthTiming>('BirthTiming').implement({
  description: 'The assumption on when women give birth, against their due date (NL: aanname over de bevaldatum).',
  ...needs('reference:read'),
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Name of this version of the assumption.' }),
    since: t.expose('since', { type: 'Date', description: 'When it was written down.' }),
    weeks: t.field({ type: [WeekShareType], description: 'The shares; together 1.', resolve: sharesByWeek }),
    explanation: t.string({
      description: 'What it rests on, in words.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: (_timing, { language }) =>
        inLanguage(
          {
            nl: 'Dit is een aanname van dit platform: geen van onze bronnen drukt een verdeling van geboorten rond de uitgerekende datum af.',
            en: 'This is an assumption of this platform: none of our sources prints how births spread around the due date.',
          },
          language,
        ),
    }),
  }),
})

const given = (of: (given: NonNullable<CapacityRow['given']>) => number) => (row: CapacityRow) =>
  row.given === null ? null : hoursOf(of(row.given))
const deployable = ({ given }: CapacityRow) => (given === null ? null : given.employed + given.selfEmployed)
const atFloor = ({ demand, floor }: CapacityRow) => demand.fullFamilies * floor

export const CapacityWeekType = builder.objectRef<CapacityRow>('CapacityWeek').implement({
  description:
    'Demand and hours of one region in one week, or in the weeks of one month (NL: zorgvraag en capaciteit).',
  ...needs('chain:read'),
  fields: (t) => ({
    region: t.field({
      type: GgdRegion,
      description: 'Which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    period: t.string({ description: 'ISO week such as 2026-W53, or month.', resolve: ({ period }) => period.label }),
    weekStart: t.field({
      type: 'Date',
      description: 'Monday of its first week.',
      resolve: ({ period }) => period.weekStart,
    }),
    weeks: t.int({ description: 'How many weeks it holds.', resolve: ({ period }) => period.weeks }),
    expectedBirths: t.field({
      type: ExpectedBirthsType,
      description: 'Births in the period: those recorded, and those awaited.',
      resolve: ({ demand }) => demand.births,
    }),
    families: t.float({
      description: 'Expected number of families with care on a day of the period.',
      resolve: ({ demand }) => twoDecimals(demand.families),
    }),
    familiesWithoutProvider: t.float({
      description: 'Those of them of whom no kraamzorg organisation has the referral.',
      resolve: ({ unplaced }) => twoDecimals(unplaced),
    }),
    demandedHours: t.field({
      type: HoursRangeType,
      description:
        'Hours that fall in the period: indicated, else the base package by the feeding that is wished; a range while that is not known.',
      resolve: ({ demand }) => demand.minutes,
    }),
    contractedHours: t.float({
      nullable: true,
      description: 'Hours agreed with insurers; null while a week is not recorded.',
      resolve: given(({ contracted }) => contracted),
    }),
    employedHours: t.float({
      nullable: true,
      description: 'Deployable hours of employed maternity assistants; null while a week is not recorded.',
      resolve: given(({ employed }) => employed),
    }),
    selfEmployedHours: t.float({
      nullable: true,
      description: 'Deployable hours of self-employed maternity assistants (NL: zzp); null while not recorded.',
      resolve: given(({ selfEmployed }) => selfEmployed),
    }),
    deployableHours: t.float({
      nullable: true,
      description: 'Employed and self-employed together; null while a week is not recorded.',
      resolve: given(({ employed, selfEmployed }) => employed + selfEmployed),
    }),
    gapHours: t.field({
      type: HoursRangeType,
      nullable: true,
      description: 'Demanded minus deployable: positive is short, negative is left over; null while not recorded.',
      resolve: (row) => shortfall(row.demand.minutes, deployable(row)),
    }),
    floorHours: t.float({
      description: 'Hours that fall in the period when every family gets the floor.',
      resolve: (row) => twoDecimals(hoursOf(atFloor(row))),
    }),
    gapWithFloorHours: t.float({
      nullable: true,
      description: 'The same gap when every family gets the floor; positive: even the floor cannot be met.',
      resolve: (row) => {
        const minutes = deployable(row)
        return minutes === null ? null : twoDecimals(hoursOf(atFloor(row) - minutes))
      },
    }),
    organisations: t.exposeInt('organisations', { description: 'How many organisations said what they have.' }),
    missing: t.stringList({
      description: 'Weeks of which no organisation said what it has.',
      resolve: ({ missing }) => [...missing],
    }),
    season: t.field({
      type: SeasonType,
      description: 'What was received by births in this month in earlier years.',
      resolve: ({ period }) => seasonOf(period.month),
    }),
  }),
})

const CapacityType = builder.objectRef<CapacityFacts>('Capacity').implement({
  description: 'Demand and hours by region and week (NL: capaciteitsoverzicht).',
  ...needs('chain:read'),
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, a Monday.', resolve: ({ question }) => question.from }),
    until: t.expose('until', { type: 'Date', description: 'Last day, a Sunday.' }),
    careDays: t.int({ description: 'Days over which care is spread.', resolve: ({ question }) => question.careDays }),
    floorHours: t.float({
      description: 'What every family gets at the floor, decimal hours.',
      resolve: ({ question }) => question.floorHours,
    }),
    floorSource: t.field({
      type: Source,
      description: 'Where a floor of 24 hours is agreed.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
    timing: t.field({ type: BirthTimingType, description: 'When births are expected.', resolve: () => BIRTH_TIMING }),
    unrecordedFamilies: t.int({
      description: 'Women who are due so long ago that a birth must have been missed; they are in no row.',
      resolve: ({ unrecorded }) => unrecorded,
    }),
    rows: t.field({
      type: [CapacityWeekType],
      description: 'By region, then by period.',
      resolve: ({ rows }) => [...rows],
    }),
  }),
})

const MOST_WEEKS = 53

interface PlanArguments {
  readonly from?: string | null | undefined
  readonly weeks: number
  readonly by: PeriodUnit
  readonly careDays: number
  readonly floorHours: number
}

function readPlan(args: PlanArguments, { today }: Context) {
  const weeks = readBounded('weeks', args.weeks, 1, MOST_WEEKS)
  return {
    from: readFirstWeek('from', args.from, weeks, today),
    weeks,
    by: args.by,
    careDays: readBounded('careDays', args.careDays, 1, 42),
    floorHours: readBounded('floorHours', args.floorHours, 0, 80),
  }
}

const FROM = 'A day of the first week; this week when left out.'
const WEEKS = 'How many weeks, 1 to 53.'
const BY = 'A row for each week, or for each month.'
const CARE_DAYS_HELD = 'Days over which care is spread, the day of birth included, 1 to 42.'
const FLOOR = 'Hours that everybody should have at least, 0 to 80; 24 by the agreement on scarcity.'

builder.queryField('capacity', (t) =>
  t.field({
    type: CapacityType,
    nullable: true,
    description: 'Expected births and hours against the hours that there are, by region and week. Numbers only.',
    ...needs('chain:read'),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all 25 when left out.' }),
      organisation: t.arg.string({
        description: 'AGB code: only her clients and hours. Your own, or any for a coordinator or inspector.',
      }),
      from: t.arg({ type: 'Date', description: FROM }),
      weeks: t.arg.int({ required: true, defaultValue: 8, description: WEEKS }),
      by: t.arg({ type: PeriodUnitType, required: true, defaultValue: 'WEEK', description: BY }),
      careDays: t.arg.int({ required: true, defaultValue: CARE_DAYS, description: CARE_DAYS_HELD }),
      floorHours: t.arg.float({ required: true, defaultValue: 24, description: FLOOR }),
    },
    resolve: (_root, args, context) =>
      capacityFacts(
        {
          ...readPlan(args, context),
          regions: readRegions('regions', args.regions),
          organisation: readOwnNumbers(args.organisation, context),
        },
        context,
      ),
  }),
)

builder.objectField(GgdRegion, 'capacity', (t) =>
  t.field({
    type: [CapacityWeekType],
    nullable: true,
    description: 'Expected births and hours against the hours that there are, week by week. Numbers only.',
    ...needs('chain:read'),
    args: {
      from: t.arg({ type: 'Date', description: FROM }),
      weeks: t.arg.int({ required: true, defaultValue: 8, description: WEEKS }),
      by: t.arg({ type: PeriodUnitType, required: true, defaultValue: 'WEEK', description: BY }),
      careDays: t.arg.int({ required: true, defaultValue: CARE_DAYS, description: CARE_DAYS_HELD }),
      floorHours: t.arg.float({ required: true, defaultValue: 24, description: FLOOR }),
    },
    resolve: async ({ code }, args, context) => {
      const question = { ...readPlan(args, context), regions: readRegions('code', [code]), organisation: null }
      return [...(await capacityFacts(question, context)).rows]
    },
  }),
)
