import { needs, readDate, cursorConnection } from '@kraamketen/subgraph'
import type { WaitingListFilter } from '../../queries/capacity/waiting-list-page.ts'
import { WAITING_LIST_SORT_KEYS, type WaitingListSortKey } from '../../rules/capacity/waiting-list-order.ts'
import { OPEN_STEPS } from '../../rules/capacity/waiting-list-step.ts'
import { builder } from '../builder.ts'
import { readRegions } from './read-regions.ts'
import { WaitingListEntryType, WaitingListStepType } from './waiting-list-entry.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${WaitingListSortKey}_${(typeof DIRECTIONS)[number]}`

const WaitingListSort = builder.enumType('WaitingListSort', {
  description: 'The order of the waiting list (NL: volgorde van de wachtlijst).',
  values: WAITING_LIST_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const WaitingListFilterInput = builder.inputType('WaitingListFilter', {
  description:
    'Which entries of the waiting list; all conditions that are given must hold (NL: filter van de wachtlijst).',
  fields: (t) => ({
    regions: t.stringList({ description: 'Only in these GGD regions.' }),
    steps: t.field({
      type: [WaitingListStepType],
      description: 'Only at these steps; those who still wait when left out.',
    }),
    preferredOrganisation: t.string({ description: 'Only who prefers this organisation, by AGB code.' }),
    dueFrom: t.field({ type: 'Date', description: 'Due on this day or later.' }),
    dueUntil: t.field({ type: 'Date', description: 'Due on this day or earlier.' }),
  }),
})

builder.queryField('waitingList', (t) =>
  t.connection(
    {
      type: WaitingListEntryType,
      nullable: true,
      description:
        'Who waits for a kraamzorg organisation: for a coordinator all of them without names, for others the clients that they may see.',
      ...needs('chain:read', ['midwife', 'planner', 'coordinator']),
      args: {
        filter: t.arg({ type: WaitingListFilterInput, description: 'Which; all who wait when left out.' }),
        sort: t.arg({
          type: WaitingListSort,
          required: true,
          defaultValue: 'DUE_DATE_ASC',
          description: 'In which order; by due date, earliest first, unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { capacity, cursors }, info) => {
        const filter = readFilter(given ?? {})
        const order = { name: sort, descending: sort.endsWith('_DESC') }
        const key = sort.replace(/_(ASC|DESC)$/, '') as WaitingListSortKey
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          capacity.waitingListPage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'WaitingListConnection',
      description: 'A page of the waiting list (NL: regionale wachtlijst).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { capacity }) => {
            const { filter } = connection as unknown as { filter: WaitingListFilter }
            return capacity.waitingListCount(filter)
          },
        }),
      }),
    },
    { name: 'WaitingListEdge', description: 'An entry with its place on the waiting list.' },
  ),
)

function readFilter(given: NonNullable<(typeof WaitingListFilterInput)['$inferInput']>): WaitingListFilter {
  const { regions, steps, preferredOrganisation, dueFrom, dueUntil } = given
  return {
    regions: regions === null || regions === undefined ? null : readRegions('regions', regions),
    steps: steps === null || steps === undefined || steps.length === 0 ? OPEN_STEPS : steps,
    preferredOrganisation: preferredOrganisation ?? null,
    dueFrom: readDate('dueFrom', dueFrom),
    dueUntil: readDate('dueUntil', dueUntil),
  }
}
