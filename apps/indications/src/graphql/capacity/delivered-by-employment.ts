import { type IsoDate, addDays, hoursOf, FEWEST } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { Delivered } from '../../queries/capacity/delivered-by-employment.ts'
import { GIVEN_BY } from '../../rules/capacity/employment.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { readBounded } from './read-bounded.ts'
import { readRegions } from './read-regions.ts'
import { twoDecimals } from './two-decimals.ts'

interface RegionDelivery {
  readonly regionCode: string
  readonly from: IsoDate
  readonly until: IsoDate
  readonly rows: readonly Delivered[]
}

const GivenByType = builder.enumType('CareGivenBy', {
  description:
    'Who gave the care to a family: employed or self-employed maternity assistants only, both, or not known of some visit (NL: loondienst of zzp).',
  values: GIVEN_BY,
})

const isEnough = ({ families }: Delivered) => families >= FEWEST
const mean = (of: (row: Delivered) => number) => (row: Delivered) =>
  isEnough(row) ? twoDecimals(of(row) / row.families) : null

const DeliveredType = builder.objectRef<Delivered>('DeliveredByEmployment').implement({
  description: 'What families received, by who gave it (NL: geleverde zorg naar dienstverband).',
  ...needs('chain:read'),
  fields: (t) => ({
    givenBy: t.expose('givenBy', { type: GivenByType, description: 'Who gave it.' }),
    families: t.int({
      nullable: true,
      description: 'How many families; null when there are fewer than ten.',
      resolve: (row) => (isEnough(row) ? row.families : null),
    }),
    meanHours: t.float({
      nullable: true,
      description: 'Mean hours a family; null when there are fewer than ten families.',
      resolve: mean(({ minutes }) => hoursOf(minutes)),
    }),
    meanVisits: t.float({
      nullable: true,
      description: 'Mean number of visits a family; null when there are fewer than ten families.',
      resolve: mean(({ visits }) => visits),
    }),
  }),
})

const RegionDeliveryType = builder.objectRef<RegionDelivery>('RegionDelivery').implement({
  description: 'What families of a region received in some months (NL: geleverde zorg per regio).',
  ...needs('chain:read'),
  fields: (t) => ({
    region: t.field({
      type: GgdRegion,
      description: 'Which region.',
      resolve: ({ regionCode }) => ({ code: regionCode }),
    }),
    from: t.expose('from', { type: 'Date', description: 'First day on which the first visit of a family may be.' }),
    until: t.expose('until', { type: 'Date', description: 'Last day.' }),
    byEmployment: t.field({
      type: [DeliveredType],
      description: 'By who gave it; who gave to nobody is absent.',
      resolve: ({ rows }) => [...rows],
    }),
    selfEmployedMinusEmployedHours: t.float({
      nullable: true,
      description:
        'Mean hours of families with self-employed assistants only minus those with employed ones only. A difference, no judgement: the families may differ too. Null when either is too few.',
      resolve: ({ rows }) => {
        const [selfEmployed, employed] = (['SELF_EMPLOYED', 'EMPLOYED'] as const).map((givenBy) =>
          rows.find((row) => row.givenBy === givenBy && isEnough(row)),
        )
        return selfEmployed === undefined || employed === undefined
          ? null
          : twoDecimals(hoursOf(selfEmployed.minutes / selfEmployed.families - employed.minutes / employed.families))
      },
    }),
    source: t.field({
      type: Source,
      description: 'Where it is agreed that hours do not depend on it.',
      resolve: () => sourceOf('visie-kraamzorg'),
    }),
  }),
})

/** The first day of the month that lies so many months later. */
function monthAfter(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01` as IsoDate
}

builder.queryField('deliveredByEmployment', (t) =>
  t.field({
    type: [RegionDeliveryType],
    nullable: true,
    description:
      'Hours that families received from employed and from self-employed maternity assistants, by region. Whole months, so that no family can be told from the difference of two questions.',
    ...needs('chain:read', ['planner', 'coordinator', 'inspector']),
    args: {
      regions: t.arg.stringList({ description: 'Codes of GGD regions; all 25 when left out.' }),
      month: t.arg({ type: 'Date', description: 'A day of the last month; the month before this one when left out.' }),
      months: t.arg.int({ required: true, defaultValue: 12, description: 'How many months back, 1 to 60.' }),
    },
    resolve: async (_root, args, { capacity, today }): Promise<RegionDelivery[]> => {
      const given = readDate('month', args.month)
      const last = given === null ? monthAfter(today, -1) : monthAfter(given, 0)
      const from = monthAfter(last, 1 - readBounded('months', args.months, 1, 60))
      const until = addDays(monthAfter(last, 1), -1)
      const found = Map.groupBy(await capacity.deliveredByEmployment(from, until), ({ regionCode }) => regionCode)
      return readRegions('regions', args.regions).map((regionCode) => ({
        regionCode,
        from,
        until,
        rows: [...(found.get(regionCode) ?? [])].sort(
          (one, other) => GIVEN_BY.indexOf(one.givenBy) - GIVEN_BY.indexOf(other.givenBy),
        ),
      }))
    },
  }),
)
