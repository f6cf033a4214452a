import { needs, cursorConnection } from '@kraamketen/subgraph'
import type { OnCallFilter } from '../../queries/capacity/on-call-shifts.ts'
import { builder } from '../builder.ts'
import { OnCallShiftType } from './on-call-shift.ts'
import { readPeriodFromToday } from './read-period.ts'
import { readRegions } from './read-regions.ts'

builder.queryField('onCallShifts', (t) =>
  t.connection(
    {
      type: OnCallShiftType,
      nullable: true,
      description: 'Who is on call for births, by when the shift begins.',
      ...needs('chain:read'),
      args: {
        regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
        organisation: t.arg.string({ description: 'Only shifts that this organisation staffs, by AGB code.' }),
        from: t.arg({ type: 'Date', description: 'First day; today when left out.' }),
        until: t.arg({ type: 'Date', description: 'Last day; a week later when left out, at most a year.' }),
      },
      resolve: async (_root, { regions, organisation, from, until, ...page }, { capacity, today, cursors }, info) => {
        const filter: OnCallFilter = {
          ...readPeriodFromToday({ from, until }, today, { days: 7, most: 366 }),
          regions: regions === null || regions === undefined ? null : readRegions('regions', regions),
          organisation: organisation ?? null,
        }
        const order = { name: 'STARTS_ASC', descending: false }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          capacity.onCallShiftPage(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'OnCallShiftConnection',
      description: 'A page of shifts (NL: dienstrooster van de partuspoule).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many shifts there are under the filter.',
          resolve: (connection, _args, { capacity }) => {
            const { filter } = connection as unknown as { filter: OnCallFilter }
            return capacity.onCallShiftCount(filter)
          },
        }),
      }),
    },
    { name: 'OnCallShiftEdge', description: 'A shift with its place in the list.' },
  ),
)
