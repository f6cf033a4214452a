import { hoursOf, isoWeek } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import type { Allocation } from '../../queries/capacity/allocations.ts'
import { divisionReason } from '../../rules/capacity/division-reason.ts'
import { existing } from '../../existing.ts'
import { builder } from '../builder.ts'
import { GgdRegion } from '../ggd-region.ts'
import { OrganisationType } from '../refs.ts'
import { organisationOfViewer } from '../registration/organisation-of-viewer.ts'
import { DivisionLineType, DivisionPolicyType, type ReasonedLine } from './division-line.ts'
import { readFirstWeek } from './read-period.ts'
import { readRegions } from './read-regions.ts'

export interface DatedAllocation extends Allocation {
  readonly inForce: boolean
}

export const AllocationType = builder.objectRef<DatedAllocation>('Allocation').implement({
  description: 'A division of the hours of a week as it was decided (NL: vastgestelde verdeling).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose hours.',
      resolve: async ({ organisation }, _args, { loaders }) =>
        existing(await loaders.organisation.load(organisation), 'the organisation of a division'),
    }),
    region: t.field({ type: GgdRegion, description: 'Where.', resolve: ({ regionCode }) => ({ code: regionCode }) }),
    weekStart: t.expose('weekStart', { type: 'Date', description: 'Monday of the week.' }),
    week: t.string({ description: 'The ISO week, such as 2026-W53.', resolve: (row) => isoWeek(row.weekStart) }),
    policy: t.expose('policy', { type: DivisionPolicyType, description: 'By which policy.' }),
    capacityHours: t.float({
      description: 'Hours that there were to divide.',
      resolve: ({ capacityMinutes }) => hoursOf(capacityMinutes),
    }),
    floorHours: t.float({
      description: 'What everybody should have at least.',
      resolve: ({ floorMinutes }) => hoursOf(floorMinutes),
    }),
    inForce: t.exposeBoolean('inForce', { description: 'Whether it holds: no later one took its place.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When it was decided.' }),
    decidedBy: t.exposeString('decidedByName', { description: 'Who decided.' }),
    lines: t.field({
      type: [DivisionLineType],
      description: 'What each family gets, and why; without clients who may not be seen any more.',
      resolve: async ({ id, policy, floorMinutes }, _args, { capacity }) =>
        ((await capacity.allocationLines.load(id)) ?? []).map((line): ReasonedLine => {
          const floor = Math.min(floorMinutes, line.demandedMinutes)
          const known = {
            id: line.clientId,
            demanded: line.demandedMinutes,
            floor,
            allocated: line.allocatedMinutes,
            outcome: line.reason,
            shortOfFloor: Math.max(0, floor - line.allocatedMinutes),
          }
          return { ...known, basis: null, vulnerabilityClass: null, reason: divisionReason(policy, known) }
        }),
    }),
  }),
})

builder.queryField('allocations', (t) =>
  t.field({
    type: [AllocationType],
    nullable: true,
    description: 'How your organisation decided to divide the hours of a week in a region, newest first.',
    ...needs('care:read', 'planner'),
    args: {
      week: t.arg({ type: 'Date', description: 'A day of the week; this week when left out.' }),
      region: t.arg.string({ required: true, description: 'Code of the GGD region.' }),
    },
    resolve: async (_root, args, { capacity, viewer, today }) => {
      const [region] = readRegions('region', [args.region])
      const week = readFirstWeek('week', args.week, 1, today)
      const found = await capacity.allocations(organisationOfViewer(viewer), week, existing(region, 'a region'))
      return found.map((allocation, index) => ({ ...allocation, inForce: index === 0 }))
    },
  }),
)
