import { hoursOf, isoDate } from '@kraamketen/kraamzorg'
import { needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import type { ContractedDeviation } from '../../queries/capacity/contracted-deviations.ts'
import {
  DEVIATION_GAPS,
  DEVIATION_GROUNDS,
  type DeviationGround,
  deviationGaps,
} from '../../rules/capacity/deviation-ground.ts'
import { existing } from '../../existing.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { readPeriod } from './read-period.ts'

const DeviationGroundType = builder.enumType('DeviationGround', {
  description: 'Why more time than the protocol gives was contracted (NL: grond van een afwijking).',
  values: {
    LANGUAGE: { description: 'Another language, an interpreter (NL: taal).' },
    COMPLEXITY: { description: 'A complex situation in the family (NL: complexiteit).' },
  } satisfies Record<DeviationGround, object>,
})

const DeviationGapType = builder.enumType('DeviationGap', {
  description: 'What is not on record of how often a deviation was used (NL: ontbrekend gegeven van een afwijking).',
  values: DEVIATION_GAPS,
})

const ContractedDeviationType = builder.objectRef<ContractedDeviation>('ContractedDeviation').implement({
  description:
    'More time than the indication protocol gives, as organisation and insurer contracted it (NL: gecontracteerde afwijking van het LIP).',
  ...needs('chain:read', 'coordinator'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Which organisation.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a contract'),
    }),
    insurerUzoviCode: t.exposeString('uzoviCode', { description: 'Code of the health insurer (NL: UZOVI).' }),
    ground: t.expose('ground', { type: DeviationGroundType, description: 'Why.' }),
    extraHours: t.float({
      description: 'More hours a family, decimal.',
      resolve: ({ extraMinutes }) => hoursOf(extraMinutes),
    }),
    from: t.expose('validFrom', { type: 'Date', description: 'First day on which it holds.' }),
    until: t.expose('validUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day on which it holds; null while no end is known.',
    }),
    families: t.int({
      nullable: true,
      description:
        'Families that it was there for: of this organisation and insurer, with an interpreter, and with their care date in the period; null when that is not on record.',
      resolve: ({ ground, families }) => (deviationGaps(ground).includes('FAMILIES') ? null : families),
    }),
    familiesInCare: t.int({
      nullable: true,
      description: 'Those of them to whom this organisation gave care; null when that is not on record.',
      resolve: ({ ground, caredFor }) => (deviationGaps(ground).includes('FAMILIES') ? null : caredFor),
    }),
    missing: t.field({
      type: [DeviationGapType],
      description: 'What is not on record of how often it was used.',
      resolve: ({ ground }) => [...deviationGaps(ground)],
    }),
    source: t.field({
      type: Source,
      description: 'Where it is said that more time can be contracted.',
      resolve: () => sourceOf('kamervragen-kraamzorg'),
    }),
  }),
})

builder.queryField('contractedDeviations', (t) =>
  t.connection(
    {
      type: ContractedDeviationType,
      nullable: true,
      description:
        'Which deviations from the indication protocol were contracted for a day of a period, and how often used.',
      ...needs('chain:read', 'coordinator'),
      args: {
        from: t.arg({ type: 'Date', description: 'First day; the first of this year when left out.' }),
        until: t.arg({ type: 'Date', description: 'Last day; today when left out. At most five years in all.' }),
        grounds: t.arg({ type: [DeviationGroundType], description: 'Only on these grounds; all when left out.' }),
        organisation: t.arg.string({ description: 'Only of this organisation, by AGB code.' }),
      },
      resolve: async (_root, { grounds, organisation, ...rest }, { capacity, today }) => {
        const { from: first, until: last, ...page } = rest
        readArrayPage(page)
        const end = last ?? today
        const { from, until } = readPeriod(
          { from: first ?? isoDate(`${today.slice(0, 4)}-01-01`), until: end },
          5 * 366,
        )
        const found = await capacity.contractedDeviations(
          from,
          until,
          grounds ?? DEVIATION_GROUNDS,
          organisation ?? null,
        )
        const connection = arrayConnection(page, found)
        return { ...connection, found: found.length }
      },
    },
    {
      name: 'ContractedDeviationConnection',
      description: 'A page of contracted deviations (NL: lijst van gecontracteerde afwijkingen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: (connection) => (connection as unknown as { found: number }).found,
        }),
      }),
    },
    { name: 'ContractedDeviationEdge', description: 'A contracted deviation with its place in the list.' },
  ),
)
