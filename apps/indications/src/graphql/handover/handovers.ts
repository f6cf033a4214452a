import { minutesOf } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate, cursorConnection } from '@kraamketen/subgraph'
import type { HandoverFilter } from '../../queries/handover/handover-page.ts'
import { HANDOVER_SORT_KEYS, type HandoverSortKey } from '../../rules/handover/handover-order.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { HandoverStateType } from './handover.ts'
import { HandoverType } from './handover-type.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${HandoverSortKey}_${(typeof DIRECTIONS)[number]}`

const HandoverSort = builder.enumType('HandoverSort', {
  description: 'The order of a list of handovers (NL: volgorde van overdrachten).',
  values: HANDOVER_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const HandoverFilterInput = builder.inputType('HandoverFilter', {
  description: 'Which handovers; all conditions that are given must hold (NL: filter op overdrachten).',
  fields: (t) => ({
    states: t.field({
      type: [HandoverStateType],
      description: 'Only in one of these states; every last version when left out.',
    }),
    incomplete: t.boolean({
      description: 'True: only with a mandatory element of which nothing is said. False: only those without.',
    }),
    receivedHoursBelow: t.float({
      description:
        'Only families that received fewer decimal hours than this, 0.25 to 200, none included; not those whose hours are not known.',
    }),
    bornFrom: t.field({ type: 'Date', description: 'Born on this day or later.' }),
    bornUntil: t.field({ type: 'Date', description: 'Born on this day or earlier.' }),
  }),
})

builder.queryField('handovers', (t) =>
  t.connection(
    {
      type: HandoverType,
      nullable: true,
      description: "The handovers that the viewer's organisation received (youth health care) or sent (kraamzorg).",
      ...needs('care:read', ['nurse', 'planner']),
      args: {
        filter: t.arg({ type: HandoverFilterInput, description: 'Which; the last version of each when left out.' }),
        sort: t.arg({
          type: HandoverSort,
          required: true,
          defaultValue: 'SENT_DESC',
          description: 'In which order; last sent first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { handover, viewer, cursors }, info) => {
        const filter = readFilter(given ?? {})
        const organisation = organisationOfViewer(viewer)
        const key = sort.replace(/_(ASC|DESC)$/, '') as HandoverSortKey
        const order = { name: sort, descending: sort.endsWith('_DESC') }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          handover.page(organisation, filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'HandoverConnection',
      description: 'A page of handovers, and the count of the whole (NL: lijst van overdrachten).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many handovers there are under the filter.',
          resolve: (connection, _args, { handover, viewer }) => {
            const { filter } = connection as unknown as { filter: HandoverFilter }
            return handover.count(organisationOfViewer(viewer), filter)
          },
        }),
      }),
    },
    {
      name: 'HandoverEdge',
      description: 'A handover with its place in the list (NL: overdracht in de lijst).',
    },
  ),
)

function readFilter(given: NonNullable<(typeof HandoverFilterInput)['$inferInput']>): HandoverFilter {
  const { states, incomplete, receivedHoursBelow, bornFrom, bornUntil } = given
  const hours = receivedHoursBelow ?? null
  if (hours !== null && !(hours >= 0.25 && hours <= 200)) {
    throw new InvalidInput([
      {
        path: ['filter', 'receivedHoursBelow'],
        message: `${hours} is not a number of hours from 0.25 to 200.`,
        remedy: 'Give decimal hours from 0.25 to 200, such as 24.',
      },
    ])
  }
  return {
    states: states === null || states === undefined || states.length === 0 ? null : states,
    incomplete: incomplete ?? null,
    receivedMinutesBelow: hours === null ? null : minutesOf(hours),
    bornFrom: readDate('bornFrom', bornFrom),
    bornUntil: readDate('bornUntil', bornUntil),
  }
}
