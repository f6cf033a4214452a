import type { GraphQLResolveInfo } from 'graphql'
import { addDays } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, cursorConnection } from '@kraamketen/subgraph'
import type { Context } from '../../context.ts'
import type { IntakeTaskFilter } from '../../queries/intake/intake-task-page.ts'
import { INTAKE_SORT_KEYS, type IntakeSortKey } from '../../rules/intake/intake-order.ts'
import { builder } from '../builder.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { IntakeStatusType } from './intake.ts'
import { IntakeTaskType } from './intake-task.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${IntakeSortKey}_${(typeof DIRECTIONS)[number]}`

const IntakeSort = builder.enumType('IntakeSort', {
  description: 'The order of a list of intakes (NL: volgorde).',
  values: INTAKE_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const IntakeFilterInput = builder.inputType('IntakeFilter', {
  description: 'Which clients, by their intake; all conditions that are given must hold (NL: filter).',
  fields: (t) => ({
    statuses: t.field({ type: [IntakeStatusType], description: 'Only who stands here today.' }),
    plannedWithinDays: t.int({
      description:
        'Of those that are planned only these: on a day from now to this many days on, or a day that is past; who has no plan stays. 0 to 365.',
    }),
  }),
})

interface Filtered {
  readonly filter: IntakeTaskFilter
}

/** One edge and one connection for both lists. */
const IntakeTaskEdge = builder.edgeObject({
  type: IntakeTaskType,
  name: 'IntakeTaskEdge',
  description: 'A client with her place in the list (NL: regel van de lijst).',
})
const IntakeTaskConnection = builder.connectionObject(
  {
    type: IntakeTaskType,
    name: 'IntakeTaskConnection',
    description: 'A page of clients by their intake (NL: lijst van intakes).',
    fields: (c) => ({
      totalCount: c.int({
        description: 'How many clients there are under the filter.',
        resolve: (connection, _args, { intake }) => intake.countTasks((connection as unknown as Filtered).filter),
      }),
    }),
  },
  IntakeTaskEdge,
)

const sortArgument = {
  type: IntakeSort,
  required: true,
  defaultValue: 'DUE_DATE_ASC',
  description: 'In which order; who is due first comes first, unless asked.',
} as const

builder.queryField('intakes', (t) =>
  t.connection(
    {
      type: IntakeTaskType,
      nullable: true,
      description: 'Clients whose care the organisation accepted, by where they stand with the intake.',
      ...needs('care:read', 'planner'),
      args: {
        filter: t.arg({ type: IntakeFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg(sortArgument),
      },
      resolve: (_root, { filter, sort, ...page }, context, info) => {
        const organisation = organisationOfViewer(context.viewer)
        const asked = { ...readFilter(filter ?? {}, context), organisation, acceptedOnly: true, today: context.today }
        return listOf(info, asked, sort, page, context)
      },
    },
    IntakeTaskConnection,
    IntakeTaskEdge,
  ),
)

builder.queryField('intakesOverdue', (t) =>
  t.connection(
    {
      type: IntakeTaskType,
      nullable: true,
      description: 'Clients of the practice or organisation who are past 30 weeks without an intake that was held.',
      ...needs('care:read', ['midwife', 'planner']),
      args: { sort: t.arg(sortArgument) },
      resolve: (_root, { sort, ...page }, context, info) => {
        const { viewer, today } = context
        const organisation = organisationOfViewer(viewer)
        const asked = { organisation, acceptedOnly: viewer.role === 'planner', today }
        return listOf(info, { statuses: ['OVERDUE'], plannedUntil: null, ...asked }, sort, page, context)
      },
    },
    IntakeTaskConnection,
    IntakeTaskEdge,
  ),
)

async function listOf(
  info: GraphQLResolveInfo,
  filter: IntakeTaskFilter,
  sort: Sort,
  page: Parameters<typeof cursorConnection>[2],
  { intake, cursors }: Context,
) {
  const descending = sort.endsWith('_DESC')
  const key = sort.replace(/_(ASC|DESC)$/, '') as IntakeSortKey
  const connection = await cursorConnection(cursors, info, page, { name: sort, descending }, (part) =>
    intake.taskPage(filter, key, part),
  )
  return { ...connection, filter }
}

function readFilter(
  { statuses, plannedWithinDays }: NonNullable<(typeof IntakeFilterInput)['$inferInput']>,
  { today }: Context,
): Pick<IntakeTaskFilter, 'statuses' | 'plannedUntil'> {
  const days = plannedWithinDays ?? null
  if (days !== null && !(days >= 0 && days <= 365)) {
    throw new InvalidInput([
      {
        path: ['filter', 'plannedWithinDays'],
        message: `${days} is not a number of days from 0 to 365.`,
        remedy: 'Give a whole number from 0 to 365.',
      },
    ])
  }
  return {
    statuses: statuses === null || statuses === undefined || statuses.length === 0 ? null : statuses,
    plannedUntil: days === null ? null : addDays(today, days),
  }
}
