import { FEWEST, hoursOf, isWithin } from '@kraamketen/kraamzorg'
import { needs, readDate } from '@kraamketen/subgraph'
import type { ProgrammeFill } from '../../queries/grant/programme-fill.ts'
import { builder } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { programmeOf } from './programme-of.ts'

const ProgrammePlacesType = builder.objectRef<ProgrammeFill>('ProgrammePlaces').implement({
  description: 'How full a programme is, over all organisations; numbers only (NL: plaatsen van een regeling).',
  ...needs('chain:read'),
  fields: (t) => ({
    programme: t.field({
      type: ProgrammeType,
      description: 'Which version.',
      resolve: ({ programmeId }, _args, context) => programmeOf(programmeId, context),
    }),
    places: t.exposeInt('places', { nullable: true, description: 'Families at most; null without a quota.' }),
    taken: t.exposeInt('taken', { description: 'Families that it is granted to and has not lapsed for.' }),
    free: t.int({
      nullable: true,
      description: 'Places that are left; null without a quota.',
      resolve: ({ places, taken }) => (places === null ? null : Math.max(0, places - taken)),
    }),
    undecided: t.exposeInt('applied', { description: 'Applications that nobody has decided on yet.' }),
    waiting: t.exposeInt('waiting', { description: 'Families on the waiting list.' }),
    familiesWithHours: t.int({
      nullable: true,
      description: 'Families that used flexible hours; null when the programme gives none.',
      resolve: async ({ programmeId, familiesWithHours }, _args, context) =>
        (await programmeOf(programmeId, context)).flexibleHours === null ? null : familiesWithHours,
    }),
    meanHours: t.float({
      nullable: true,
      description: 'Flexible hours a family that used any, on average. Null for fewer than ten families.',
      resolve: ({ familiesWithHours, minutes }) =>
        familiesWithHours < FEWEST ? null : hoursOf(minutes / familiesWithHours),
    }),
  }),
})

builder.queryField('programmePlaces', (t) =>
  t.field({
    type: [ProgrammePlacesType],
    nullable: true,
    description: 'How full the programmes are. Null only beside an error.',
    ...needs('chain:read'),
    args: { at: t.arg({ type: 'Date', description: 'Only those in force on that day; left out: every version.' }) },
    resolve: async (_root, args, { grant, programme }) => {
      const at = readDate('at', args.at)
      const fill = new Map((await grant.fill()).map((one) => [one.programmeId, one]))
      const versions = (await programme.all()).filter(
        ({ validFrom, validUntil }) => at === null || isWithin(at, validFrom, validUntil),
      )
      return versions.flatMap(({ id }) => fill.get(id) ?? [])
    },
  }),
)
