import { addDays } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, cursorConnection } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { DossierContents, DossierGapFilter } from '../../queries/dossier/dossier-gap-page.ts'
import { DOSSIER_PARTS, type DossierPart, PART_STATES, dossierParts } from '../../rules/dossier/dossier-gap.ts'
import { Source, builder, sourceOf } from '../builder.ts'
import { ClientType } from '../refs.ts'
import { ReferralStateType } from '../referral/referral.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'

const DossierPartType = builder.enumType('DossierPart', {
  description: 'A part of the dossier that the inspectorate asks for (NL: onderdeel van het dossier).',
  values: DOSSIER_PARTS,
})
const PartStateType = builder.enumType('PartState', {
  description: 'Whether a part of the dossier is there (NL: aanwezigheid).',
  values: PART_STATES,
})

const part = (name: DossierPart) => (contents: DossierContents) =>
  dossierParts({ ...contents, born: contents.bornOn !== null || contents.livingChildren > 0 })[name]

const DossierGapType = builder.objectRef<DossierContents>('DossierGap').implement({
  description: 'A dossier in which something is missing (NL: ontbrekend onderdeel).',
  ...needs('care:read', 'planner'),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      description: 'The mother.',
      resolve: async ({ id }, _args, { loaders }) => existing(await loaders.client.load(id), 'the client of a dossier'),
    }),
    state: t.expose('state', { type: ReferralStateType, description: 'Where her referral for kraamzorg stands.' }),
    carePlan: t.field({
      type: PartStateType,
      description: 'Whether risks and needs became a plan (NL: kraamzorgplan).',
      resolve: part('CARE_PLAN'),
    }),
    signalling: t.field({
      type: PartStateType,
      description: 'Whether somebody looked for risks, also when nothing was found (NL: vroegsignalering).',
      resolve: part('SIGNALLING'),
    }),
    handover: t.field({
      type: PartStateType,
      description:
        'Whether a handover was sent of every living child (NL: overdracht); not applicable when none of them lives.',
      resolve: part('HANDOVER'),
    }),
    source: t.field({
      type: Source,
      description: 'Who asks for these parts.',
      resolve: () => sourceOf('igj-goede-kraamzorg'),
    }),
  }),
})

const DossierGapFilterInput = builder.inputType('DossierGapFilter', {
  description: 'Which dossiers; all conditions that are given must hold (NL: filter van dossiers).',
  fields: (t) => ({
    missing: t.field({ type: [DossierPartType], description: 'At least one of these is missing; any when left out.' }),
    bornDaysAgo: t.int({ description: 'Born at least this many days ago, 0 to 3650; also unborn when left out.' }),
  }),
})

builder.queryField('dossierGaps', (t) =>
  t.connection(
    {
      type: DossierGapType,
      nullable: true,
      description:
        "Families in or after the care of the viewer's organisation whose dossier lacks something, earliest birth first.",
      ...needs('care:read', 'planner'),
      args: { filter: t.arg({ type: DossierGapFilterInput, description: 'Which; all when left out.' }) },
      resolve: async (_root, { filter: given, ...page }, { dossier, viewer, today, cursors }, info) => {
        const daysAgo = given?.bornDaysAgo ?? null
        if (daysAgo !== null && !(daysAgo >= 0 && daysAgo <= 3650)) {
          throw new InvalidInput([
            {
              path: ['filter', 'bornDaysAgo'],
              message: `${daysAgo} is not a number of days from 0 to 3650.`,
              remedy: 'Give a whole number from 0 to 3650.',
            },
          ])
        }
        const filter: DossierGapFilter = {
          missing: given?.missing?.length ? given.missing : DOSSIER_PARTS,
          bornUntil: daysAgo === null ? null : addDays(today, -daysAgo),
        }
        const organisation = organisationOfViewer(viewer)
        const connection = await cursorConnection(
          cursors,
          info,
          page,
          { name: 'CARE_DATE_ASC', descending: false },
          (some) => dossier.dossierGapPage(organisation, filter, some),
        )
        return { ...connection, filter }
      },
    },
    {
      name: 'DossierGapConnection',
      description: 'A page of dossiers in which something is missing (NL: lijst van ontbrekende onderdelen).',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many dossiers lack something under the filter.',
          resolve: (connection, _args, { dossier, viewer }) =>
            dossier.dossierGapCount(
              organisationOfViewer(viewer),
              (connection as unknown as { filter: DossierGapFilter }).filter,
            ),
        }),
      }),
    },
    { name: 'DossierGapEdge', description: 'A dossier with its place in the list.' },
  ),
)
