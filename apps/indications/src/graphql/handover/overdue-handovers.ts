import { type IsoDate, addDays, amsterdamDay, daysBetween } from '@kraamketen/kraamzorg'
import { needs, cursorConnection } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { HandoverDue } from '../../queries/handover/overdue-handovers.ts'
import { builder } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { BirthSortType } from './births-without-handover.ts'
import { readDays } from './days-argument.ts'

const HandoverDueType = builder.objectRef<HandoverDue>('HandoverDue').implement({
  description: 'A living child in care, or just out of it, of whom no handover was sent (NL: uitstaande overdracht).',
  ...needs('care:read', 'planner'),
  fields: (t) => ({
    childId: t.exposeID('id', { description: 'Id of the child.' }),
    childName: t.string({
      description: 'Name of the child.',
      resolve: ({ givenName, familyName }) => [givenName, familyName].filter((part) => part !== null).join(' '),
    }),
    bornOn: t.field({
      type: 'Date',
      description: 'Day of birth in the Netherlands.',
      resolve: ({ bornAt }) => amsterdamDay(bornAt),
    }),
    daysSinceBirth: t.int({
      description: 'Calendar days since the day of birth.',
      resolve: ({ bornAt }, _args, { today }) => daysBetween(amsterdamDay(bornAt), today),
    }),
    consentGiven: t.exposeBoolean('consentGiven', {
      nullable: true,
      description: 'Whether the parents consent to the handover; null when nobody recorded what they said.',
    }),
    client: t.field({
      type: ClientType,
      description: 'The mother.',
      resolve: async ({ clientId }, _args, { loaders }) =>
        existing(await loaders.client.load(clientId), 'the client of a visible child'),
    }),
  }),
})

builder.queryField('overdueHandovers', (t) =>
  t.connection(
    {
      type: HandoverDueType,
      nullable: true,
      description: "Children of the viewer's organisation, born some days ago, of whom no handover was sent.",
      ...needs('care:read', 'planner'),
      args: {
        afterDays: t.arg.int({
          required: true,
          description: 'Born this many days ago or longer, 0 to 365; no source prints a norm.',
        }),
        sort: t.arg({
          type: BirthSortType,
          required: true,
          defaultValue: 'BORN_ASC',
          description: 'In which order; first born first unless asked.',
        }),
      },
      resolve: async (_root, { afterDays, sort, ...page }, { handover, viewer, today, cursors }, info) => {
        const bornUntil = addDays(today, -readDays('afterDays', afterDays, 365))
        const order = { name: sort, descending: sort === 'BORN_DESC' }
        const connection = await cursorConnection(cursors, info, page, order, (part) =>
          handover.overdue(organisationOfViewer(viewer), bornUntil, part),
        )
        return { ...connection, bornUntil }
      },
    },
    {
      name: 'HandoverDueConnection',
      description:
        'A page of children whose handover is due, and the count of the whole (NL: lijst van uitstaande overdrachten).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are.',
          resolve: (connection, _args, { handover, viewer }) => {
            const { bornUntil } = connection as unknown as { bornUntil: IsoDate }
            return handover.overdueCount(organisationOfViewer(viewer), bornUntil)
          },
        }),
      }),
    },
    {
      name: 'HandoverDueEdge',
      description: 'A child with its place in the list (NL: uitstaande overdracht in de lijst).',
    },
  ),
)
