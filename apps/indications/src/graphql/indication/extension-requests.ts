import { needs, cursorConnection } from '@kraamketen/subgraph'
import type { ExtensionFilter } from '../../queries/indication/extension-page.ts'
import { EXTENSION_SORT_KEYS, type ExtensionSortKey } from '../../rules/indication/indication-order.ts'
import { builder } from '../builder.ts'
import { ExtensionRequestType, ExtensionStateType } from './extension-request.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${ExtensionSortKey}_${(typeof DIRECTIONS)[number]}`

const ExtensionSort = builder.enumType('ExtensionRequestSort', {
  description: 'The order of a list of requests for longer care (NL: volgorde).',
  values: EXTENSION_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const ExtensionFilterInput = builder.inputType('ExtensionRequestFilter', {
  description: 'Which requests for longer care; all conditions that are given must hold (NL: filter).',
  fields: (t) => ({
    states: t.field({ type: [ExtensionStateType], description: 'Only in one of these states.' }),
  }),
})

builder.queryField('extensionRequests', (t) =>
  t.connection(
    {
      type: ExtensionRequestType,
      nullable: true,
      description: "Requests for care past day 8 that the viewer's organisation made or decides on.",
      ...needs('care:read', ['midwife', 'planner']),
      args: {
        filter: t.arg({ type: ExtensionFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ExtensionSort,
          required: true,
          defaultValue: 'REQUESTED_ASC',
          description: 'In which order; the oldest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { indication, cursors }, info) => {
        const states = given?.states ?? []
        const filter: ExtensionFilter = { states: states.length === 0 ? null : states }
        const descending = sort.endsWith('_DESC')
        const key = sort.replace(/_(ASC|DESC)$/, '') as ExtensionSortKey
        const connection = await cursorConnection(cursors, info, page, { name: sort, descending }, (part) =>
          indication.extensionPage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ExtensionRequestConnection',
      description: 'A page of requests for longer care (NL: lijst van verlengingsaanvragen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many requests there are under the filter.',
          resolve: (connection, _args, { indication }) =>
            indication.countExtensions((connection as unknown as { filter: ExtensionFilter }).filter),
        }),
      }),
    },
    { name: 'ExtensionRequestEdge', description: 'A request with its place in the list (NL: regel van de lijst).' },
  ),
)
