import { addDays } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { existing } from '../../existing.ts'
import type { TimelinessCount } from '../../queries/handover/handover-timeliness.ts'
import { share } from '../../rules/handover/share.ts'
import { builder } from '../builder.ts'
import { OrganisationType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { readDays } from './days-argument.ts'

const HandoverTimelinessType = builder.objectRef<TimelinessCount>('HandoverTimeliness').implement({
  description:
    'How soon and how complete one kraamzorg organisation hands over (NL: tijdigheid van overdrachten). Each child counts once, as it was first sent.',
  ...needs('chain:read', 'nurse'),
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which kraamzorg organisation.',
      resolve: async ({ sender }, _args, { loaders }) =>
        existing(await loaders.organisation.load(sender), 'the organisation that sent'),
    }),
    handovers: t.exposeInt('handovers', { description: 'How many children it handed over in the period.' }),
    tooFew: t.boolean({
      description: 'True when there are fewer than ten: then there are no shares.',
      resolve: ({ handovers }) => share(handovers, handovers) === null,
    }),
    inTimeShare: t.float({
      nullable: true,
      description: 'Part that was sent within the days asked for, counted from the birth, 0 to 1.',
      resolve: ({ inTime, handovers }) => share(inTime, handovers),
    }),
    completeShare: t.float({
      nullable: true,
      description: 'Part of which every mandatory element was there or said to be unknown, 0 to 1.',
      resolve: ({ complete, handovers }) => share(complete, handovers),
    }),
    inTimeAndCompleteShare: t.float({
      nullable: true,
      description: 'Part that was both, 0 to 1.',
      resolve: ({ inTimeAndComplete, handovers }) => share(inTimeAndComplete, handovers),
    }),
  }),
})

/** Thirteen weeks. */
const QUARTER_DAYS = 91

builder.queryField('handoverTimeliness', (t) =>
  t.field({
    type: [HandoverTimelinessType],
    nullable: true,
    description:
      "How soon and how complete handovers to the viewer's organisation came, by kraamzorg organisation. Days are counted from the birth, because no source says from when.",
    ...needs('chain:read', 'nurse'),
    args: {
      from: t.arg({
        type: 'Date',
        description: 'Sent on this day or later; a quarter of a year before the end when left out.',
      }),
      until: t.arg({ type: 'Date', description: 'Sent on this day or earlier; today when left out.' }),
      withinDays: t.arg.int({
        required: true,
        description: 'In time is this many days after the birth or sooner, 0 to 365; no source prints a norm.',
      }),
    },
    resolve: (_root, args, { handover, viewer, today }) => {
      const until = readDate('until', args.until) ?? today
      const from = readDate('from', args.from) ?? addDays(until, -QUARTER_DAYS)
      if (until < from) {
        throw new InvalidInput([
          {
            path: ['until'],
            message: 'This period ends before it begins.',
            remedy: 'Give "until" on or after "from".',
          },
        ])
      }
      const withinDays = readDays('withinDays', args.withinDays, 365)
      return handover.timeliness(organisationOfViewer(viewer), { from, until, withinDays })
    },
  }),
)
