import { addDays, amsterdamDay, isoWeek } from '@kraamketen/kraamzorg'
import { cursorConnection, needs, readDate, readId } from '@kraamketen/subgraph'
import type { ScarcityCaseStep } from '../../queries/capacity/scarcity-case-steps.ts'
import type { ScarcityCase, ScarcityCaseFilter } from '../../queries/capacity/scarcity-cases.ts'
import { heldWithin } from '../../rules/capacity/judge-scarcity-lift.ts'
import { SCARCITY_CASE_SORT_KEYS, STEP_TAKERS, type ScarcityCaseSortKey } from '../../rules/capacity/scarcity-order.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { readRegions } from './read-regions.ts'
import { WaitingListStepType } from './waiting-list-entry.ts'

const OVERSIGHT = ['coordinator', 'inspector'] as const
const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${ScarcityCaseSortKey}_${(typeof DIRECTIONS)[number]}`

const StepTakerType = builder.enumType('StepTaker', {
  description: 'In which role a step was taken (NL: rol van wie de stap zette).',
  values: STEP_TAKERS,
})

const ScarcityCaseStepType = builder.objectRef<ScarcityCaseStep>('ScarcityCaseStep').implement({
  description: 'One step of a case, with when and in which role it was taken (NL: stap van een schaarstecasus).',
  ...needs('chain:read', OVERSIGHT),
  fields: (t) => ({
    step: t.expose('step', { type: WaitingListStepType, description: 'Which step.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    takenBy: t.expose('takenBy', { type: StepTakerType, description: 'In which role.' }),
  }),
})

const ScarcityCaseType = builder.objectRef<ScarcityCase>('ScarcityCase').implement({
  description:
    'The way of one case through the waiting list, without a person (NL: schaarstecasus). Its reading is logged.',
  ...needs('chain:read', OVERSIGHT),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id; that of the entry of the waiting list.' }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    dueWeekStart: t.expose('dueWeekStart', { type: 'Date', description: 'Monday of the week in which she is due.' }),
    dueWeek: t.string({
      description: 'That ISO week, such as 2026-W53.',
      resolve: ({ dueWeekStart }) => isoWeek(dueWeekStart),
    }),
    step: t.expose('step', { type: WaitingListStepType, description: 'How far it is.' }),
    steps: t.field({
      type: [ScarcityCaseStepType],
      description: 'Every step, oldest first.',
      resolve: async ({ id }, _args, { capacity }) => (await capacity.scarcityCaseSteps.load(id)) ?? [],
    }),
    path: t.field({
      type: [WaitingListStepType],
      description: 'The same steps by themselves.',
      resolve: async ({ id }, _args, { capacity }) =>
        ((await capacity.scarcityCaseSteps.load(id)) ?? []).map(({ step }) => step),
    }),
    pathDays: t.field({
      type: ['Date'],
      description: 'The day of each of these steps.',
      resolve: async ({ id }, _args, { capacity }) =>
        ((await capacity.scarcityCaseSteps.load(id)) ?? []).map(({ at }) => amsterdamDay(at)),
    }),
    scarcityDeclared: t.boolean({
      description: 'Whether scarcity was declared in the region for a day of that week.',
      resolve: async ({ regionCode, dueWeekStart }, _args, { capacity }) =>
        ((await capacity.scarcityOfRegion.load(regionCode)) ?? []).some((declaration) =>
          heldWithin(declaration, dueWeekStart, addDays(dueWeekStart, 6)),
        ),
    }),
    floorKeptMeanwhile: t.boolean({
      nullable: true,
      description:
        'Whether the divisions on record of that region and week kept every family at the floor, or at what was indicated when that is less; null when none is on record.',
      resolve: ({ regionCode, dueWeekStart }, _args, { capacity }) =>
        capacity.floorKept.load(`${regionCode}/${dueWeekStart}`),
    }),
  }),
})

builder.asEntity(ScarcityCaseType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { capacity }) => capacity.scarcityCase.load(readId('id', 'case', id)),
})

const ScarcityCaseSort = builder.enumType('ScarcityCaseSort', {
  description: 'The order of cases of scarcity (NL: volgorde van schaarstecasussen).',
  values: SCARCITY_CASE_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const ScarcityCaseFilterInput = builder.inputType('ScarcityCaseFilter', {
  description: 'Which cases; all conditions that are given must hold (NL: filter van schaarstecasussen).',
  fields: (t) => ({
    regions: t.stringList({ description: 'Only in these GGD regions.' }),
    steps: t.field({ type: [WaitingListStepType], description: 'Only at these steps now.' }),
    dueFrom: t.field({ type: 'Date', description: 'Due in the week of this day or later.' }),
    dueUntil: t.field({ type: 'Date', description: 'Due in the week of this day or earlier.' }),
  }),
})

builder.queryField('scarcityCases', (t) =>
  t.connection(
    {
      type: ScarcityCaseType,
      nullable: true,
      description:
        'The cases on the regional waiting lists with every step, when and in which role it was taken. No person; each reading is logged.',
      ...needs('chain:read', OVERSIGHT),
      args: {
        filter: t.arg({ type: ScarcityCaseFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ScarcityCaseSort,
          required: true,
          defaultValue: 'DUE_WEEK_DESC',
          description: 'In which order; the latest due week first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { capacity, cursors }, info) => {
        const filter: ScarcityCaseFilter = {
          regions: (given?.regions ?? null) === null ? null : readRegions('regions', given?.regions),
          steps: given?.steps ?? null,
          dueFrom: readDate('dueFrom', given?.dueFrom),
          dueUntil: readDate('dueUntil', given?.dueUntil),
        }
        const order = { name: sort, descending: sort.endsWith('_DESC') }
        const key = sort.replace(/_(ASC|DESC)$/, '') as ScarcityCaseSortKey
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          capacity.scarcityCasePage(filter, key, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'ScarcityCaseConnection',
      description: 'A page of cases of scarcity (NL: lijst van schaarstecasussen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection, _args, { capacity }) =>
            capacity.scarcityCaseCount((connection as unknown as { filter: ScarcityCaseFilter }).filter),
        }),
      }),
    },
    { name: 'ScarcityCaseEdge', description: 'A case with its place in the list.' },
  ),
)
