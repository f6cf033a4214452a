import { FEWEST, hoursOf } from '@kraamketen/kraamzorg'
import { cursorConnection, needs, readDate } from '@kraamketen/subgraph'
import type { GrantFilter, GrantSums } from '../../queries/grant/grant-page.ts'
import { GRANT_SORT_KEYS, type GrantSortKey } from '../../rules/grant/sort-keys.ts'
import { builder } from '../builder.ts'
import { BenefitType } from '../programme/programme.ts'
import { readCodes } from './read-codes.ts'
import { ProgrammeGrantType } from './refs.ts'

const DIRECTIONS = ['ASC', 'DESC'] as const
type Sort = `${GrantSortKey}_${(typeof DIRECTIONS)[number]}`

const ProgrammeGrantSort = builder.enumType('ProgrammeGrantSort', {
  description: 'The order of grants (NL: volgorde van toekenningen).',
  values: GRANT_SORT_KEYS.flatMap((key) => DIRECTIONS.map((direction): Sort => `${key}_${direction}`)),
})

const ProgrammeGrantFilter = builder.inputType('ProgrammeGrantFilter', {
  description: 'Which grants; all conditions that are given must hold (NL: filter van toekenningen).',
  fields: (t) => ({
    programmes: t.stringList({ description: 'Only of the programmes with these codes.' }),
    benefit: t.field({ type: BenefitType, description: 'Only of programmes that give this.' }),
    lapsed: t.boolean({ description: 'Only those that have lapsed, or only those that have not.' }),
    grantedFrom: t.field({ type: 'Date', description: 'Granted on this day or later.' }),
    grantedUntil: t.field({ type: 'Date', description: 'Granted on this day or earlier.' }),
    runningOn: t.field({ type: 'Date', description: 'Only where flexible hours can be used on this day.' }),
    belowMean: t.boolean({
      description: 'Only families that used fewer hours than the mean of the programme, or only the others.',
    }),
  }),
})

builder.queryField('programmeGrants', (t) =>
  t.connection(
    {
      type: ProgrammeGrantType,
      nullable: true,
      description: 'Grants of programmes to the clients that the viewer may see.',
      ...needs('care:read', ['midwife', 'planner', 'nurse']),
      args: {
        filter: t.arg({ type: ProgrammeGrantFilter, description: 'Which; all when left out.' }),
        sort: t.arg({
          type: ProgrammeGrantSort,
          required: true,
          defaultValue: 'GRANTED_DESC',
          description: 'In which order; the latest first unless asked.',
        }),
      },
      resolve: async (_root, { filter: given, sort, ...page }, { grant, cursors }, info) => {
        const filter = readFilter(given ?? {})
        const order = { name: sort, descending: sort.endsWith('_DESC') }
        const key = sort.replace(/_(ASC|DESC)$/, '') as GrantSortKey
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          grant.grantPage(filter, key, part),
        )
        return { ...connection, sums: lazily(() => grant.grantSums(filter)) }
      },
    },
    {
      name: 'ProgrammeGrantConnection',
      description: 'A page of grants (NL: lijst van toekenningen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are under the filter.',
          resolve: async (connection) => (await sumsOf(connection)).grants,
        }),
        familiesWithHours: c.int({
          description: 'Families under the filter that used flexible hours.',
          resolve: async (connection) => (await sumsOf(connection)).familiesWithHours,
        }),
        meanHours: c.float({
          nullable: true,
          description:
            'Flexible hours a family that used any, on average; to hold against the mean of 24 of the programme. Null for fewer than ten families.',
          resolve: async (connection) => {
            const { familiesWithHours, minutes } = await sumsOf(connection)
            return familiesWithHours < FEWEST ? null : hoursOf(minutes / familiesWithHours)
          },
        }),
      }),
    },
    { name: 'ProgrammeGrantEdge', description: 'A grant with its place in the list.' },
  ),
)

/** The sums of a page: asked once, and only when one of them is. */
function sumsOf(connection: unknown): Promise<GrantSums> {
  return (connection as { sums: () => Promise<GrantSums> }).sums()
}

function lazily<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined
  return () => (asked ??= ask())
}

function readFilter(given: NonNullable<(typeof ProgrammeGrantFilter)['$inferInput']>): GrantFilter {
  return {
    programmes: readCodes('programmes', given.programmes),
    benefit: given.benefit ?? null,
    lapsed: given.lapsed ?? null,
    grantedFrom: readDate('grantedFrom', given.grantedFrom),
    grantedUntil: readDate('grantedUntil', given.grantedUntil),
    runningOn: readDate('runningOn', given.runningOn),
    belowMean: given.belowMean ?? null,
  }
}
