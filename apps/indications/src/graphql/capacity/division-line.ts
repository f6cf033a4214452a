import { type Localised, hoursOf, inLanguage } from '@kraamketen/kraamzorg'
import { needs } from '@kraamketen/subgraph'
import { DEMAND_BASES, type DemandBasis } from '../../rules/capacity/demanded-minutes.ts'
import { DIVISION_OUTCOMES, type DivisionLine } from '../../rules/capacity/divide-hours.ts'
import { DIVISION_POLICIES } from '../../rules/capacity/division-policy.ts'
import type { ReferredVulnerabilityClass } from '../../rules/referral/vulnerability-class.ts'
import { Language, builder } from '../builder.ts'
import { ReferredVulnerabilityClassType } from '../referral/vulnerability-class.ts'
import { ClientType } from '../refs.ts'

export const DivisionPolicyType = builder.enumType('DivisionPolicy', {
  description:
    'How scarce hours are divided once everybody has the floor (NL: verdeelregel). In all of them nobody falls below the floor while anybody is above it.',
  values: DIVISION_POLICIES,
})

const DivisionOutcomeType = builder.enumType('DivisionOutcome', {
  description: 'Where a family comes out of a division (NL: uitkomst van de verdeling).',
  values: DIVISION_OUTCOMES,
})

const DemandBasisType = builder.enumType('DemandBasis', {
  description:
    'What the hours of a family rest on (NL: grondslag). Without an indication: the base package by feeding; UNKNOWN counts for the larger one.',
  values: DEMAND_BASES,
})

export interface ReasonedLine extends DivisionLine {
  /** Null for a division of the past: it is not kept. */
  readonly basis: DemandBasis | null
  readonly vulnerabilityClass: ReferredVulnerabilityClass | null
  readonly reason: Localised
}

export const DivisionLineType = builder.objectRef<ReasonedLine>('DivisionLine').implement({
  description: 'What one family gets when hours are divided, and why (NL: verdeling per gezin).',
  ...needs('care:read'),
  fields: (t) => ({
    client: t.field({
      type: ClientType,
      nullable: true,
      description: 'Whom it is about; null when she may not be seen any more.',
      resolve: ({ id }, _args, { loaders }) => loaders.client.load(id),
    }),
    demandedHours: t.float({
      description: 'What she should have, decimal hours.',
      resolve: ({ demanded }) => hoursOf(demanded),
    }),
    basis: t.expose('basis', {
      type: DemandBasisType,
      nullable: true,
      description: 'What that rests on; null for a division of the past.',
    }),
    vulnerabilityClass: t.expose('vulnerabilityClass', {
      type: ReferredVulnerabilityClassType,
      nullable: true,
      description: 'As sent along with her last referral; null is not known, and ranks with VULNERABLE.',
    }),
    floorHours: t.float({
      description: 'The floor, or all of her indication when that is less.',
      resolve: ({ floor }) => hoursOf(floor),
    }),
    allocatedHours: t.float({ description: 'What she gets.', resolve: ({ allocated }) => hoursOf(allocated) }),
    shortOfFloorHours: t.float({
      description: 'By how much she stays below the floor; 0 when she does not.',
      resolve: ({ shortOfFloor }) => hoursOf(shortOfFloor),
    }),
    outcome: t.expose('outcome', { type: DivisionOutcomeType, description: 'Where she comes out.' }),
    reason: t.string({
      description: 'Why, in words.',
      args: {
        language: t.arg({ type: Language, defaultValue: 'NL', required: true, description: 'Dutch unless asked.' }),
      },
      resolve: ({ reason }, { language }) => inLanguage(reason, language),
    }),
  }),
})
