import { type Hours, type IsoDate, type Minutes, hoursOf, inLanguage, isoWeek, minutesOf } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { type Division, divideHours } from '../../rules/capacity/divide-hours.ts'
import { DIVISION_POLICIES } from '../../rules/capacity/division-policy.ts'
import { POLICY_IN_WORDS, divisionReason } from '../../rules/capacity/division-reason.ts'
import { type FamilyDemand, familyDemand } from '../../rules/capacity/family-demand.ts'
import { protocolAt } from '../../rules/indication/protocol.ts'
import { existing } from '../../existing.ts'
import { Language, builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { noProtocol } from './capacity-facts.ts'
import { DivisionLineType, DivisionPolicyType, type ReasonedLine } from './division-line.ts'
import { readBounded } from './read-bounded.ts'
import { readFirstWeek } from './read-period.ts'
import { readRegions } from './read-regions.ts'

interface DivisionPlan extends Division {
  readonly demands: ReadonlyMap<string, FamilyDemand>
}

interface HoursDivision {
  readonly week: IsoDate
  readonly regionCode: string | null
  readonly capacity: Minutes | null
  readonly recorded: boolean
  readonly floorHours: Hours
  readonly demands: readonly FamilyDemand[]
  readonly plans: readonly DivisionPlan[]
}

const DivisionPlanType = builder.objectRef<DivisionPlan>('DivisionPlan').implement({
  description: 'The hours of a week divided by one policy (NL: verdeelvoorstel).',
  ...needs('care:read'),
  fields: (t) => ({
    policy: t.expose('policy', { type: DivisionPolicyType, description: 'By which policy.' }),
    explanation: t.string({
      description: 'The policy in words.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ policy }, { language }) => inLanguage(POLICY_IN_WORDS[policy], language),
    }),
    allocatedHours: t.float({ description: 'Given out.', resolve: ({ allocated }) => hoursOf(allocated) }),
    leftHours: t.float({ description: 'What nobody needs.', resolve: ({ left }) => hoursOf(left) }),
    shortOfFloorHours: t.float({
      description: 'By how much the floor cannot be met, all families together; 0 when it can.',
      resolve: ({ shortOfFloor }) => hoursOf(shortOfFloor),
    }),
    familiesBelowFloor: t.int({
      description: 'For how many families the floor cannot be met.',
      resolve: ({ lines }) => lines.filter(({ shortOfFloor }) => shortOfFloor > 0).length,
    }),
    familiesCut: t.int({
      description: 'How many families get less than they should.',
      resolve: ({ lines }) => lines.filter(({ outcome }) => outcome !== 'FULL').length,
    }),
    lines: t.field({
      type: [DivisionLineType],
      description: 'What each family gets, and why.',
      resolve: ({ policy, lines, demands }) =>
        lines.map((line): ReasonedLine => {
          const { basis, vulnerabilityClass } = existing(demands.get(line.id), 'the demand of a line')
          return { ...line, basis, vulnerabilityClass, reason: divisionReason(policy, line) }
        }),
    }),
  }),
})

const HoursDivisionType = builder.objectRef<HoursDivision>('HoursDivision').implement({
  description: 'Ways to divide the hours of a week over the families of an organisation (NL: verdeling bij schaarste).',
  ...needs('care:read'),
  fields: (t) => ({
    weekStart: t.field({ type: 'Date', description: 'Monday of the week.', resolve: ({ week }) => week }),
    week: t.string({ description: 'The ISO week, such as 2026-W53.', resolve: ({ week }) => isoWeek(week) }),
    region: t.field({
      type: GgdRegion,
      nullable: true,
      description: 'Families of which region; null for all.',
      resolve: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
    }),
    capacityHours: t.float({
      nullable: true,
      description: 'Hours that there are; null when nobody said so.',
      resolve: ({ capacity }) => (capacity === null ? null : hoursOf(capacity)),
    }),
    capacityIsRecorded: t.boolean({
      description: 'Whether these hours are what the organisation recorded; otherwise they were asked with.',
      resolve: ({ recorded }) => recorded,
    }),
    floorHours: t.exposeFloat('floorHours', { description: 'What everybody should have at least, decimal hours.' }),
    families: t.int({ description: 'How many families.', resolve: ({ demands }) => demands.length }),
    demandedHours: t.float({
      description: 'What all of them should have.',
      resolve: ({ demands }) => hoursOf(demands.reduce((sum, { minutes }) => sum + minutes, 0)),
    }),
    unknownClasses: t.int({
      description: 'Families whose vulnerability class is not known; they rank with VULNERABLE.',
      resolve: ({ demands }) => demands.filter(({ vulnerabilityClass }) => vulnerabilityClass === null).length,
    }),
    missing: t.stringList({
      description: 'What must be known before anything can be divided.',
      resolve: ({ capacity }) => (capacity === null ? ['capacityHours'] : []),
    }),
    plans: t.field({
      type: [DivisionPlanType],
      description: 'One for each policy, side by side; empty while something is missing.',
      resolve: ({ plans }) => [...plans],
    }),
  }),
})

builder.queryField('divideHours', (t) =>
  t.field({
    type: HoursDivisionType,
    nullable: true,
    description:
      'Divides the hours of a week over the families of your organisation whose birth is, or is due, in it. Stores nothing.',
    ...needs('care:read', 'planner'),
    args: {
      week: t.arg({ type: 'Date', description: 'A day of the week; this week when left out.' }),
      region: t.arg.string({ description: 'Only families of this GGD region.' }),
      capacityHours: t.arg.float({
        description: 'Hours that there are, 0 to 100,000; what your organisation recorded when left out.',
      }),
      floorHours: t.arg.float({
        required: true,
        description: 'What everybody should have at least, 0 to 80; 24 by the agreement on scarcity.',
      }),
    },
    resolve: async (_root, args, { capacity: ask, viewer, today }): Promise<HoursDivision> => {
      const week = readFirstWeek('week', args.week, 1, today)
      const protocol = protocolAt(week)
      if (protocol === null) throw noProtocol('week')
      const regionCode = args.region ?? null
      if (regionCode !== null) readRegions('region', [regionCode])
      const floorHours = readBounded('floorHours', args.floorHours, 0, 80)
      const organisation = organisationOfViewer(viewer)
      const asked = args.capacityHours ?? null
      const [families, capacity] = await Promise.all([
        ask.familiesOfWeek(organisation, week, regionCode),
        asked === null
          ? ask.deployableMinutes(organisation, week, regionCode)
          : Math.round(minutesOf(readBounded('capacityHours', asked, 0, 100_000))),
      ])
      const demands = families.map((family) => familyDemand(family, protocol))
      const floor = Math.round(minutesOf(floorHours))
      const plans =
        capacity === null
          ? []
          : DIVISION_POLICIES.map((policy) => ({
              ...divideHours({ demands, capacity, floor }, policy),
              demands: new Map(demands.map((demand) => [demand.id, demand])),
            }))
      return { week, regionCode, capacity, recorded: asked === null, floorHours, demands, plans }
    },
  }),
)
