import { addDays } from '@kraamketen/kraamzorg'
import { needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import {
  type GuaranteeShortfall,
  type StepTotal,
  guaranteeShortfalls,
} from '../../rules/capacity/guarantee-shortfall.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { readPeriod } from './read-period.ts'
import { readRegions } from './read-regions.ts'
import { WaitingListStepType } from './waiting-list-entry.ts'

const MOST_DAYS = 5 * 366

const GuaranteeStepTotalType = builder.objectRef<StepTotal>('GuaranteeStepTotal').implement({
  description: 'How many came to one step of the waiting list, and when (NL: aantal per stap).',
  ...needs('chain:read', 'coordinator'),
  fields: (t) => ({
    step: t.expose('step', { type: WaitingListStepType, description: 'Which step.' }),
    families: t.exposeInt('families', { description: 'How many came to it; exact.' }),
    nowThere: t.exposeInt('nowThere', { description: 'How many are at it now; exact.' }),
    firstOn: t.expose('firstOn', { type: 'Date', nullable: true, description: 'The first day on which it was taken.' }),
    lastOn: t.expose('lastOn', { type: 'Date', nullable: true, description: 'The last day on which it was taken.' }),
  }),
})

const GuaranteeShortfallType = builder.objectRef<GuaranteeShortfall>('GuaranteeShortfall').implement({
  description:
    'Of those on the waiting list of a region and month: for how many no guarantee came, and which steps were taken (NL: niet gegarandeerde kraamzorg).',
  ...needs('chain:read', 'coordinator'),
  fields: (t) => ({
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    month: t.expose('month', { type: 'Date', description: 'First day of the month in which they are due.' }),
    insurerUzoviCode: t.exposeString('uzoviCode', {
      nullable: true,
      description:
        'Code of their health insurer (NL: UZOVI); null when it is not known, or when all are taken together.',
    }),
    entered: t.exposeInt('entered', { description: 'How many were entered on the list.' }),
    preferredCouldNot: t.exposeInt('preferredCouldNot', {
      description: 'For how many the provider they prefer could not guarantee it: they came to a later step.',
    }),
    noProviderCould: t.exposeInt('noProviderCould', {
      description: 'For how many no provider could guarantee it: they came to NO_GUARANTEE.',
    }),
    stillWaiting: t.exposeInt('stillWaiting', { description: 'How many of them wait now.' }),
    steps: t.field({
      type: [GuaranteeStepTotalType],
      description: 'Every step in its order, and the two ways out.',
      resolve: ({ steps }) => [...steps],
    }),
    source: t.field({
      type: Source,
      description: 'Where the order of the steps is agreed.',
      resolve: () => sourceOf('scarcity-convenant'),
    }),
  }),
})

builder.queryField('guaranteeShortfalls', (t) =>
  t.connection(
    {
      type: GuaranteeShortfallType,
      nullable: true,
      description:
        'For how many insured no provider could guarantee 24 hours, by region and due month, and which step came next, when. Exact numbers, without a person.',
      ...needs('chain:read', 'coordinator'),
      args: {
        regions: t.arg.stringList({ description: 'Codes of GGD regions; all when left out.' }),
        from: t.arg({ type: 'Date', description: 'Due on this day or later; half a year ago when left out.' }),
        until: t.arg({
          type: 'Date',
          description: 'Due on this day or earlier; a year ahead when left out.',
        }),
        byInsurer: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Whether each insurer is counted by itself, as far as it is known.',
        }),
      },
      resolve: async (_root, { regions, byInsurer, ...rest }, { capacity, today }) => {
        const { from: first, until: last, ...page } = rest
        readArrayPage(page)
        const start = first ?? addDays(today, -183)
        const { from, until } = readPeriod({ from: start, until: last ?? addDays(today, 365) }, MOST_DAYS)
        const counts = await capacity.guaranteeSteps(readRegions('regions', regions), from, until)
        const found = guaranteeShortfalls(counts, byInsurer)
        const connection = arrayConnection(page, found)
        return { ...connection, found: found.length }
      },
    },
    {
      name: 'GuaranteeShortfallConnection',
      description: 'A page of regions and months without a guarantee (NL: lijst van niet gegarandeerde kraamzorg).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many rows there are.',
          resolve: (connection) => (connection as unknown as { found: number }).found,
        }),
      }),
    },
    { name: 'GuaranteeShortfallEdge', description: 'A region and month with its place in the list.' },
  ),
)
