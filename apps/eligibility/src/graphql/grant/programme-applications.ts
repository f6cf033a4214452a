import { cursorConnection, needs, readDate } from '@kraamketen/subgraph'
import type { ApplicationFilter } from '../../queries/grant/application-page.ts'
import { APPLICATION_SORT_KEYS, type ApplicationSortKey } from '../../rules/grant/sort-keys.ts'
import { builder } from '../builder.ts'
import { ApplicationStateType } from './programme-application.ts'
import { readCodes } from './read-codes.ts'
import { ProgrammeApplicationType } from './refs.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${ApplicationSortKey}_${(typeof DIRECTIONS)[number]}`

const ProgrammeApplicationSort = builder.enumType('ProgrammeApplicationSort', {
  description: 'The order of applications (NL: volgorde van aanvragen).',
  values: APPLICATION_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const ProgrammeApplicationFilter = builder.inputType('ProgrammeApplicationFilter', {
  description: 'Which applications; all conditions that are given must hold (NL: filter van aanvragen).',
  fields: (t) => ({
    states: t.field({ type: [ApplicationStateType], description: 'Only in these states.' }),
    programmes: t.stringList({ description: 'Only for the programmes with these codes.' }),
    appliedFrom: t.field({ type: 'Date', description: 'Made on this day or later.' }),
    appliedUntil: t.field({ type: 'Date', description: 'Made on this day or earlier.' }),
  }),
})

builder.queryField('programmeApplications', (t) =>
  t.connection(
    {
      type: ProgrammeApplicationType,
      nullable: true,
      description: 'Applications for programmes, of the clients that the viewer may see.',
      ...needs('care:read', ['midwife', 'planner', 'nurse']),
      args: {
        filter: t.arg({ type: ProgrammeApplicationFilter, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ProgrammeApplicationSort,
          required: true,
          defaultValue: 'APPLIED_ASC',
          description: 'In which order; the oldest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { grant, cursors }, info) => {
        const filter = readFilter(given ?? {})
        const order = { name: sort, descending: sort.endsWith('_DESC') }
        const key = sort.replace(/_(ASC|DESC)$/, '') as ApplicationSortKey
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          grant.applicationPage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ProgrammeApplicationConnection',
      description: 'A page of applications (NL: lijst van aanvragen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { grant }) =>
            grant.applicationCount((connection as unknown as { filter: ApplicationFilter }).filter),
        }),
      }),
    },
    { name: 'ProgrammeApplicationEdge', description: 'An application with its place in the list.' },
  ),
)

function readFilter(given: NonNullable<(typeof ProgrammeApplicationFilter)['$inferInput']>): ApplicationFilter {
  const { states, programmes, appliedFrom, appliedUntil } = given
  return {
    states: states === null || states === undefined || states.length === 0 ? null : states,
    programmes: readCodes('programmes', programmes),
    appliedFrom: readDate('appliedFrom', appliedFrom),
    appliedUntil: readDate('appliedUntil', appliedUntil),
  }
}
