import { cursorConnection, needs, readDate } from '@kraamketen/subgraph'
import type { ScarcityFilter } from '../../queries/capacity/scarcity-declarations.ts'
import { builder } from '../builder.ts'
import { readRegions } from './read-regions.ts'
import { ScarcityDeclarationType } from './scarcity-declaration.ts'

const SORTS = ['FROM_ASC', 'FROM_DESC'] as const

const ScarcityDeclarationSort = builder.enumType('ScarcityDeclarationSort', {
  description: 'The order of declarations of scarcity (NL: volgorde van afgekondigde schaarste).',
  values: SORTS,
})

const ScarcityDeclarationFilterInput = builder.inputType('ScarcityDeclarationFilter', {
  description: 'Which declarations; all conditions that are given must hold (NL: filter van afgekondigde schaarste).',
  fields: (t) => ({
    regions: t.stringList({ description: 'Only in these GGD regions.' }),
    from: t.field({ type: 'Date', description: 'Declared for a day from this one on.' }),
    until: t.field({ type: 'Date', description: 'Declared for a day up to this one.' }),
    lifted: t.boolean({ description: 'Only those that were lifted, or only those that were not.' }),
  }),
})

builder.queryField('scarcityDeclarations', (t) =>
  t.connection(
    {
      type: ScarcityDeclarationType,
      nullable: true,
      description: 'Where and when scarcity was declared, by whom, on what ground, and when it was lifted.',
      ...needs('chain:read'),
      args: {
        filter: t.arg({ type: ScarcityDeclarationFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ScarcityDeclarationSort,
          required: true,
          defaultValue: 'FROM_DESC',
          description: 'In which order; the latest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { capacity, cursors }, info) => {
        const filter: ScarcityFilter = {
          regions: (given?.regions ?? null) === null ? null : readRegions('regions', given?.regions),
          from: readDate('from', given?.from),
          until: readDate('until', given?.until),
          lifted: given?.lifted ?? null,
        }
        const order = { name: sort, descending: sort === 'FROM_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          capacity.scarcityPage(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ScarcityDeclarationConnection',
      description: 'A page of declarations of scarcity (NL: lijst van afgekondigde schaarste).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { capacity }) =>
            capacity.scarcityCount((connection as unknown as { filter: ScarcityFilter }).filter),
        }),
      }),
    },
    { name: 'ScarcityDeclarationEdge', description: 'A declaration with its place in the list.' },
  ),
)
