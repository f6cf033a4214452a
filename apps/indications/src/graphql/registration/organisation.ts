import { parseAgbCode } from '@kraamketen/kraamzorg'
import { InvalidInput, NotFound, needs, readDate, readArrayPage, arrayConnection } from '@kraamketen/subgraph'
import { ORGANISATION_KINDS } from '../../rules/registration/organisation-kind.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { Municipality, municipalityOf } from '../municipality.ts'

export const OrganisationKind = builder.enumType('OrganisationKind', {
  description: 'What an organisation does in the chain (NL: soort organisatie).',
  values: ORGANISATION_KINDS,
})

builder.objectType(OrganisationType, {
  name: 'Organisation',
  description: 'A chain partner, from midwife practice to youth health care (NL: organisatie).',
  ...needs('reference:read'),
  fields: (t) => ({
    agbCode: t.exposeString('agbCode', {
      description: 'National code of the care provider, eight digits (NL: AGB-code).',
    }),
    name: t.exposeString('name', { description: 'As it calls itself.' }),
    kind: t.expose('kind', { type: OrganisationKind, description: 'What it does in the chain.' }),
    municipality: t.field({
      type: Municipality,
      nullable: true,
      description: 'Where it has its seat (NL: vestigingsgemeente).',
      resolve: ({ municipalityCode }) => municipalityOf(municipalityCode),
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'How to reach it.' }),
    email: t.exposeString('email', { nullable: true, description: 'How to write to it; null when not recorded.' }),
    activeFrom: t.expose('activeFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day of its work; null when not recorded.',
    }),
    activeUntil: t.expose('activeUntil', {
      type: 'Date',
      nullable: true,
      description: 'Last day of its work; null while it goes on.',
    }),
    demonstration: t.exposeBoolean('demonstration', { description: 'True when it exists in the demonstration only.' }),
  }),
})
builder.asEntity(OrganisationType, {
  key: builder.selection<{ agbCode: string }>('agbCode'),
  resolveReference: ({ agbCode }, { loaders }) => loaders.organisation.load(agbCode),
})

builder.queryField('organisation', (t) =>
  t.field({
    type: OrganisationType,
    nullable: true,
    description: 'One organisation by its code.',
    ...needs('reference:read'),
    args: { agbCode: t.arg.string({ required: true, description: 'Eight digits.' }) },
    resolve: async (_root, { agbCode }, { loaders }) => {
      if (parseAgbCode(agbCode) === null) {
        throw new InvalidInput([
          {
            path: ['agbCode'],
            message: 'An AGB code has eight digits.',
            remedy: 'Give all eight digits, with the leading zero.',
          },
        ])
      }
      const organisation = await loaders.organisation.load(agbCode)
      if (organisation === null)
        throw new NotFound('organisation', ['agbCode'], 'Ask organisations for those that are known here.')
      return organisation
    },
  }),
)

builder.queryField('organisations', (t) =>
  t.connection(
    {
      type: OrganisationType,
      nullable: true,
      description: 'Organisations by name.',
      ...needs('reference:read'),
      args: {
        kind: t.arg({ type: OrganisationKind, description: 'Only of this kind.' }),
        regionCode: t.arg.string({ description: 'Only those that work in this GGD region, such as GG6106.' }),
        municipalityCode: t.arg.string({ description: 'Only those that work in this municipality, such as GM0917.' }),
        postcode: t.arg.string({ description: 'Only those that work at this postcode, four digits.' }),
        at: t.arg({
          type: 'Date',
          description: 'Only those that exist on this day; where they work is judged on this day, or else today.',
        }),
      },
      resolve: async (_root, { kind, regionCode, municipalityCode, postcode, at, ...page }, { registration }) => {
        readArrayPage(page)
        const all = await registration.organisations({
          kind: kind ?? null,
          regionCode: readCode('regionCode', regionCode, /^GG\d{4}$/, 'GG6106'),
          municipalityCode: readCode('municipalityCode', municipalityCode, /^GM\d{4}$/, 'GM0917'),
          postcode: readCode('postcode', postcode, /^\d{4}$/, '6411'),
          at: readDate('at', at),
        })
        const connection = arrayConnection(page, all)
        return { ...connection, totalCount: all.length }
      },
    },
    {
      name: 'OrganisationConnection',
      description: 'A page of organisations, and how many there are (NL: lijst van organisaties).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many organisations there are under the filter.',
          resolve: ({ totalCount }) => totalCount,
        }),
      }),
    },
    { name: 'OrganisationEdge', description: 'An organisation with its place in the list.' },
  ),
)

function readCode(argument: string, code: string | null | undefined, form: RegExp, example: string): string | null {
  if (code === null || code === undefined) return null
  if (form.test(code)) return code
  throw new InvalidInput([
    { path: [argument], message: `"${argument}" is not such a code.`, remedy: `Write it as in ${example}.` },
  ])
}
