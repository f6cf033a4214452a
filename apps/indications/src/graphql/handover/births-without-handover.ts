import { addDays } from '@kraamketen/kraamzorg'
import { needs, readDate, cursorConnection } from '@kraamketen/subgraph'
import type { BirthFilter } from '../../queries/handover/births-without-handover.ts'
import { builder } from '../builder.ts'
import { readDays } from './days-argument.ts'
import { KnownChildType } from './known-child.ts'

export const BirthSortType = builder.enumType('BirthSort', {
  description: 'The order of a list of births (NL: volgorde van geboorten).',
  values: ['BORN_ASC', 'BORN_DESC'] as const,
})

builder.queryField('birthsWithoutHandover', (t) =>
  t.connection(
    {
      type: KnownChildType,
      nullable: true,
      description:
        'Living children in the area of the viewer, born some days ago, of whom no youth health organisation got a handover.',
      ...needs('care:read', 'nurse'),
      args: {
        afterDays: t.arg.int({
          required: true,
          description: 'Born this many days ago or longer, 0 to 365; no source prints a norm.',
        }),
        bornFrom: t.arg({ type: 'Date', description: 'Born on this day or later; no limit when left out.' }),
        sort: t.arg({
          type: BirthSortType,
          required: true,
          defaultValue: 'BORN_DESC',
          description: 'In which order; last born first unless asked.',
        }),
      },
      resolve: async (_root, { afterDays, bornFrom, sort, ...page }, { handover, today, cursors }, info) => {
        const filter: BirthFilter = {
          bornFrom: readDate('bornFrom', bornFrom),
          bornUntil: addDays(today, -readDays('afterDays', afterDays, 365)),
        }
        const order = { name: sort, descending: sort === 'BORN_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          handover.birthsWithout(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'BirthWithoutHandoverConnection',
      description:
        'A page of births without a handover, and the count of the whole (NL: lijst van geboorten zonder overdracht).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are.',
          resolve: (connection, _args, { handover }) =>
            handover.birthsWithoutCount((connection as unknown as { filter: BirthFilter }).filter),
        }),
      }),
    },
    {
      name: 'BirthWithoutHandoverEdge',
      description: 'A birth with its place in the list (NL: geboorte in de lijst).',
    },
  ),
)
