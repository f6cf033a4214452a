import { addDays, amsterdamDay, hoursOf, isoWeek } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate, cursorConnection } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { Indication } from '../../queries/indication/indications.ts'
import type { ReindicationFilter } from '../../queries/indication/reindication-page.ts'
import type { Roster, RosterWeek } from '../../queries/indication/rosters.ts'
import { existing } from '../../existing.ts'
import { REINDICATION_SORT_KEYS } from '../../rules/indication/indication-order.ts'
import { builder } from '../builder.ts'
import { ClientType, IndicationType } from '../refs.ts'
import { ChangeCodeType } from './change-code.ts'
import { indicatedHours } from './indicated-hours.ts'

const RosterWeekType = builder.objectRef<RosterWeek>('RosterWeek').implement({
  description: 'The visits that are planned to one family in one week (NL: roosterweek).',
  ...needs('care:read'),
  fields: (t) => ({
    week: t.string({ description: 'ISO week such as 2026-W48.', resolve: ({ weekStart }) => isoWeek(weekStart) }),
    weekStart: t.expose('weekStart', { type: 'Date', description: 'Its Monday.' }),
    visits: t.exposeInt('visits', { description: 'Number of visits that are planned.' }),
    hours: t.float({ description: 'Decimal hours that are planned.', resolve: ({ minutes }) => hoursOf(minutes) }),
  }),
})

interface Effect extends Roster {
  readonly indicated: number | null
}

const plannedMinutes = ({ weeks }: Roster) => weeks.reduce((sum, { minutes }) => sum + minutes, 0)

const RosterEffectType = builder.objectRef<Effect>('RosterEffect').implement({
  description:
    'What a changed indication does to the visits of one family; visits for assistance at the birth are left out (NL: gevolg voor het rooster).',
  ...needs('care:read'),
  fields: (t) => ({
    deliveredHours: t.float({
      description: 'Decimal hours that were given at home.',
      resolve: ({ deliveredMinutes }) => hoursOf(deliveredMinutes),
    }),
    plannedHours: t.float({
      description:
        'Decimal hours that are planned for today and later; a visit of today counts until it is written down.',
      resolve: (effect) => hoursOf(plannedMinutes(effect)),
    }),
    hoursToPlan: t.float({
      nullable: true,
      description:
        'Decimal hours that are indicated and neither given nor planned; negative when more is planned than indicated; null while the hours are undecided.',
      resolve: (effect) =>
        effect.indicated === null ? null : hoursOf(effect.indicated - effect.deliveredMinutes - plannedMinutes(effect)),
    }),
    weeks: t.field({
      type: [RosterWeekType],
      description: 'What is planned for today and later, by week; weeks without visits are absent.',
      resolve: ({ weeks }) => [...weeks],
    }),
  }),
})

const ReindicationType = builder.objectRef<Indication>('Reindication').implement({
  description: 'An indication that took the place of another, and what it changes (NL: herindicatie).',
  ...needs('care:read'),
  fields: (t) => ({
    indication: t.field({ type: IndicationType, description: 'The new one.', resolve: (indication) => indication }),
    client: t.field({
      type: ClientType,
      description: 'Whose it is.',
      resolve: async ({ clientId }, _args, { loaders }) =>
        existing(await loaders.client.load(clientId), 'the client of a visible indication'),
    }),
    fromDay: t.field({
      type: 'Date',
      description: 'The day in the Netherlands on which it was set, from which it holds.',
      resolve: ({ setAt }) => amsterdamDay(setAt),
    }),
    changeCode: t.expose('changeCode', { type: ChangeCodeType, nullable: true, description: 'Why it changed.' }),
    reason: t.exposeString('changeReason', { nullable: true, description: 'The same in words.' }),
    hoursBefore: t.float({
      nullable: true,
      description: 'Decimal hours of the one that it replaces; null while undecided.',
      resolve: async (indication, _args, context) => inHours(await minutesBefore(indication, context)),
    }),
    hoursAfter: t.float({
      nullable: true,
      description: 'Decimal hours from now on; null while undecided.',
      resolve: (indication) => inHours(indicatedHours(indication).minutes),
    }),
    difference: t.float({
      nullable: true,
      description: 'Decimal hours more, negative when fewer; null while one of the two is undecided.',
      resolve: async (indication, _args, context) => {
        const [from, to] = [await minutesBefore(indication, context), indicatedHours(indication).minutes]
        return from === null || to === null ? null : hoursOf(to - from)
      },
    }),
    roster: t.field({
      type: RosterEffectType,
      nullable: true,
      description: 'What it does to the visits that are planned.',
      resolve: async (indication, _args, context) => {
        const roster = await context.indication.roster.load(indication.clientId)
        return roster === null ? null : { ...roster, indicated: indicatedHours(indication).minutes }
      },
    }),
  }),
})

const DIRECTIONS = ['ASC', 'DESC'] as const
const ReindicationSort = builder.enumType('ReindicationSort', {
  description: 'The order of a list of changed indications (NL: volgorde).',
  values: REINDICATION_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction) => `${key}_${direction}` as const)),
})

const ReindicationFilterInput = builder.inputType('ReindicationFilter', {
  description: 'Which changed indications; all conditions that are given must hold (NL: filter).',
  fields: (t) => ({
    since: t.field({ type: 'Date', description: 'Set on this day or later.' }),
    withinDays: t.int({ description: 'Set at most this many days ago: 0 is today, 1 since yesterday; at most 365.' }),
    changeCodes: t.field({ type: [ChangeCodeType], description: 'Only for one of these reasons.' }),
  }),
})

builder.queryField('reindications', (t) =>
  t.connection(
    {
      type: ReindicationType,
      nullable: true,
      description: 'Indications that took the place of another, of clients that the viewer may see.',
      ...needs('care:read', ['midwife', 'planner']),
      args: {
        filter: t.arg({ type: ReindicationFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ReindicationSort,
          required: true,
          defaultValue: 'SET_AT_DESC',
          description: 'In which order; the newest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { indication, today, cursors }, info) => {
        const filter = readFilter(given ?? {}, today)
        const order = { name: sort, descending: sort === 'SET_AT_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          indication.reindicationPage(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ReindicationConnection',
      description: 'A page of changed indications (NL: lijst van herindicaties).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { indication }) =>
            indication.countReindications((connection as unknown as { filter: ReindicationFilter }).filter),
        }),
      }),
    },
    {
      name: 'ReindicationEdge',
      description: 'A changed indication with its place in the list (NL: regel van de lijst).',
    },
  ),
)

function readFilter(
  { since, withinDays, changeCodes }: NonNullable<(typeof ReindicationFilterInput)['$inferInput']>,
  today: Context['today'],
): ReindicationFilter {
  if (withinDays !== null && withinDays !== undefined && !(withinDays >= 0 && withinDays <= 365)) {
    throw new InvalidInput([
      {
        path: ['filter', 'withinDays'],
        message: `${withinDays} is not a number of days from 0 to 365.`,
        remedy: 'Give a whole number from 0 to 365.',
      },
    ])
  }
  const days = [
    readDate('since', since),
    withinDays === null || withinDays === undefined ? null : addDays(today, -withinDays),
  ].filter((day) => day !== null)
  return {
    since: days.sort().at(-1) ?? null,
    changeCodes: changeCodes === null || changeCodes === undefined || changeCodes.length === 0 ? null : changeCodes,
  }
}

async function minutesBefore({ replaces }: Indication, { loaders }: Context): Promise<number | null> {
  const before = replaces === null ? null : await loaders.indication.load(replaces)
  return before === null ? null : indicatedHours(before).minutes
}

function inHours(minutes: number | null): number | null {
  return minutes === null ? null : hoursOf(minutes)
}
