import { InvalidInput, needs, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import type { ProviderClaims } from '../../queries/claims/claimed-by-provider.ts'
import {
  isWithheld,
  maySeeProvider,
  parseProviderYear,
  type ProviderYear,
  providerYearId,
} from '../../rules/claims/provider-year.ts'
import type { Context } from '../../context.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { ClaimedCareType } from './claimed-care.ts'

const READERS = ['planner', 'coordinator', 'inspector'] as const

const ProviderYearType = builder.objectRef<ProviderYear>('ProviderYear')
builder.objectType(ProviderYearType, {
  name: 'ProviderYear',
  description:
    'What one organisation claimed for families whose care date is in a calendar year (NL: declaraties van een organisatie in een jaar).',
  ...needs('chain:read', READERS),
  fields: (t) => ({
    id: t.id({ description: 'AGB code and year: 41900001~2023.', resolve: providerYearId }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Which organisation; null when it is not known here.',
      resolve: ({ organisation }, _args, { loaders }) => loaders.organisation.load(organisation),
    }),
    agbCode: t.exposeString('organisation', { description: 'Its AGB code.' }),
    year: t.exposeInt('year', { description: 'Calendar year of the care date.' }),
    families: t.int({
      nullable: true,
      description: 'How many families; null for coordinator and inspector when fewer than ten.',
      resolve: async (providerYear, _args, context) => {
        const { families } = await sumsOf(providerYear, context)
        return isWithheld(context.viewer.role, families) ? null : families
      },
    }),
    claimed: t.field({
      type: ClaimedCareType,
      nullable: true,
      description: 'What was claimed; null for coordinator and inspector when it is of fewer than ten families.',
      resolve: async (providerYear, _args, context) => {
        const { families, claimed } = await sumsOf(providerYear, context)
        return isWithheld(context.viewer.role, families) ? null : claimed
      },
    }),
  }),
})
builder.asEntity(ProviderYearType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, { viewer }) => {
    const providerYear = parseProviderYear(id)
    const seen = providerYear !== null && maySeeProvider(viewer.role, viewer.organisation, providerYear.organisation)
    return seen ? providerYear : null
  },
})

const NOTHING: Omit<ProviderClaims, 'organisation'> = {
  families: 0,
  claimed: {
    minutes: 0,
    partusMinutes: 0,
    partusAttendances: 0,
    registrations: 0,
    homeIntakes: 0,
    telephoneIntakes: 0,
    videoIntakes: 0,
  },
}

async function sumsOf(providerYear: ProviderYear, { claims }: Context): Promise<Omit<ProviderClaims, 'organisation'>> {
  return (await claims.ofProviderYear.load(providerYearId(providerYear))) ?? NOTHING
}

function readYear(year: number): number {
  if (Number.isInteger(year) && year >= 1900 && year <= 2099) return year
  throw new InvalidInput([
    { path: ['year'], message: 'This is not a year from 1900 to 2099.', remedy: 'Give a calendar year, such as 2023.' },
  ])
}

builder.objectField(OrganisationType, 'claimedInYear', (t) =>
  t.field({
    type: ProviderYearType,
    nullable: true,
    description: 'What it claimed in a year; null for a planner of another organisation.',
    ...needs('chain:read', READERS),
    args: { year: t.arg.int({ required: true, description: 'Calendar year of the care date.' }) },
    resolve: ({ agbCode }, { year }, { viewer }) => {
      const providerYear = { organisation: agbCode, year: readYear(year) }
      return maySeeProvider(viewer.role, viewer.organisation, agbCode) ? providerYear : null
    },
  }),
)

const ProviderYearSort = builder.enumType('ProviderYearSort', {
  description: 'In which order organisations are listed (NL: volgorde).',
  values: {
    AGB_CODE_ASC: { description: 'By code, lowest first.' },
    AGB_CODE_DESC: { description: 'By code, highest first.' },
  } as const,
})

builder.queryField('providerYears', (t) =>
  t.connection(
    {
      type: ProviderYearType,
      nullable: true,
      description:
        'Organisations that claimed anything in a year (NL: declaraties per organisatie); a planner sees her own.',
      ...needs('chain:read', READERS),
      args: {
        year: t.arg.int({ required: true, description: 'Calendar year of the care date.' }),
        organisations: t.arg.stringList({ description: 'Only these, by AGB code.' }),
        sort: t.arg({
          type: ProviderYearSort,
          required: true,
          defaultValue: 'AGB_CODE_ASC',
          description: 'By code unless asked.',
        }),
      },
      resolve: async (_root, { year: asked, organisations, sort, ...page }, { claims }) => {
        readArrayPage(page)
        const year = readYear(asked)
        const only = organisations ?? null
        const rows = [...(await claims.ofYear(year)).keys()]
          .filter((organisation) => only === null || only.includes(organisation))
          .sort()
          .map((organisation): ProviderYear => ({ organisation, year }))
        if (sort === 'AGB_CODE_DESC') rows.reverse()
        const connection = arrayConnection(page, rows)
        return { ...connection, totalCount: rows.length }
      },
    },
    {
      name: 'ProviderYearConnection',
      description: 'A page of organisations in a year, and how many there are (NL: lijst van declaraties).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many organisations there are under the filter.',
          resolve: ({ totalCount }) => totalCount,
        }),
      }),
    },
    { name: 'ProviderYearEdge', description: 'An organisation in a year with its place in the list.' },
  ),
)
