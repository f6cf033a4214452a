import { hoursOf } from '@kraamketen/kraamzorg'
import { InvalidInput, needs, readDate } from '@kraamketen/subgraph'
import { type RegionWaivers, waiversByRegion } from '../../rules/grant/waivers-by-region.ts'
import { builder } from '../builder.ts'
import { ProgrammeType } from '../programme/programme.ts'
import { GgdRegionType } from '../refs.ts'
import { programmeOf } from './programme-of.ts'

const RegionWaiversType = builder.objectRef<RegionWaivers>('RegionWaivers').implement({
  description:
    'Families that a programme waived the own contribution of, in one region; numbers only (NL: kwijtscheldingen in een regio).',
  ...needs('chain:read', ['planner', 'coordinator', 'inspector']),
  fields: (t) => ({
    region: t.field({
      type: GgdRegionType,
      nullable: true,
      description: 'Region of the municipality that the application declared; null when that is not known.',
      resolve: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
    }),
    programme: t.field({
      type: ProgrammeType,
      description: 'By which programme.',
      resolve: ({ programmeId }, _args, context) => programmeOf(programmeId, context),
    }),
    families: t.exposeInt('families', { nullable: true, description: 'How many; null for fewer than ten.' }),
    familiesWithHours: t.exposeInt('familiesWithIndication', {
      nullable: true,
      description: 'Of how many the application declared indicated hours; null for fewer than ten.',
    }),
    hours: t.float({
      nullable: true,
      description:
        'Decimal hours of kraamzorg that were indicated for those families, as declared with the application: the hours whose own contribution is waived. Null for fewer than ten families.',
      resolve: ({ indicatedMinutes }) => (indicatedMinutes === null ? null : hoursOf(indicatedMinutes)),
    }),
    withheld: t.exposeBoolean('withheld', { description: 'True when there are some, but fewer than ten.' }),
  }),
})

builder.queryField('waiversByRegion', (t) =>
  t.field({
    type: [RegionWaiversType],
    nullable: true,
    description:
      'Families that a waiver was granted to in a period, by programme and GGD region, over all organisations. Where none was granted there is no row.',
    ...needs('chain:read', ['planner', 'coordinator', 'inspector']),
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'First day of the grants.' }),
      until: t.arg({ type: 'Date', required: true, description: 'Last day of the grants.' }),
    },
    resolve: async (_root, args, { grant }) => {
      const [from, until] = [readDate('from', args.from), readDate('until', args.until)]
      if (until < from) {
        throw new InvalidInput([
          { path: ['until'], message: 'This period ends before it begins.', remedy: `Give ${from} or a later day.` },
        ])
      }
      return [...waiversByRegion(await grant.waiversGranted(from, until))]
    },
  }),
)
