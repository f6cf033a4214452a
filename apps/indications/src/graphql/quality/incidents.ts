import { needs, cursorConnection } from '@kraamketen/subgraph'
import type { IncidentCount } from '../../queries/quality/incident-counts.ts'
import type { IncidentFilter } from '../../queries/quality/incident-page.ts'
import { builder } from '../builder.ts'
import { IncidentKindType, IncidentType } from './incident.ts'
import { COUNTING_ROLES, QualityType } from './quality-ref.ts'
import { QualityThemeCode } from './quality-theme-code.ts'

export const IncidentCountType = builder.objectRef<Omit<IncidentCount, 'organisation'>>('IncidentCount').implement({
  description: 'How many incidents of one kind and theme there were (NL: aantal meldingen).',
  ...needs('chain:read', COUNTING_ROLES),
  fields: (t) => ({
    kind: t.expose('kind', { type: IncidentKindType, description: 'The kind.' }),
    theme: t.expose('theme', { type: QualityThemeCode, description: 'The theme.' }),
    count: t.exposeInt('count', { description: 'How many happened in the period.' }),
    reportedToInspectorate: t.exposeInt('reportedToInspectorate', {
      description: 'Of those, reported to the inspectorate.',
    }),
    learned: t.exposeInt('learned', { description: 'Of those, with what was learned recorded.' }),
  }),
})

const IncidentSort = builder.enumType('IncidentSort', {
  description: 'The order of a list of incidents (NL: volgorde van meldingen).',
  values: ['HAPPENED_ON_ASC', 'HAPPENED_ON_DESC'] as const,
})

const IncidentFilterInput = builder.inputType('IncidentFilter', {
  description: 'Which incidents; all conditions that are given must hold (NL: filter op meldingen).',
  fields: (t) => ({
    kinds: t.field({ type: [IncidentKindType], description: 'Only of these kinds.' }),
    themes: t.field({ type: [QualityThemeCode], description: 'Only of these themes.' }),
    learned: t.boolean({ description: 'Only with, or only without, what was learned.' }),
  }),
})

const some = <Value>(values: readonly Value[] | null | undefined) =>
  values === null || values === undefined || values.length === 0 ? null : values

builder.objectField(QualityType, 'incidentCounts', (t) =>
  t.field({
    type: [IncidentCountType],
    nullable: true,
    description: 'Incidents by kind and theme; those that did not occur are absent.',
    resolve: ({ organisation, period }, _args, { quality }) => quality.incidentCounts(organisation, period),
  }),
)

builder.objectField(QualityType, 'incidents', (t) =>
  t.connection(
    {
      type: IncidentType,
      nullable: true,
      description: 'The incidents themselves, with what was learned. A planner sees those of her own organisation.',
      ...needs('chain:read', ['inspector', 'planner']),
      args: {
        filter: t.arg({ type: IncidentFilterInput, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: IncidentSort,
          required: true,
          defaultValue: 'HAPPENED_ON_DESC',
          description: 'In which order; latest first unless asked.',
        }),
      },
      resolve: async ({ organisation, period }, { filter: given, sort, ...page }, { quality, cursors }, info) => {
        const filter: IncidentFilter = {
          organisation,
          period,
          kinds: some(given?.kinds),
          themes: some(given?.themes),
          learned: given?.learned ?? null,
        }
        const order = { name: sort, descending: sort === 'HAPPENED_ON_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          quality.incidentPage(filter, part),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'IncidentConnection',
      description: 'A page of incidents (NL: lijst van meldingen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many incidents there are under the filter.',
          resolve: (connection, _args, { quality }) =>
            quality.incidentTotal((connection as unknown as { filter: IncidentFilter }).filter),
        }),
      }),
    },
    { name: 'IncidentEdge', description: 'An incident with its place in the list.' },
  ),
)
