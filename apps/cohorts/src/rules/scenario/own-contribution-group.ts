import type { Localised } from '@kraamketen/kraamzorg'
import type { CharacteristicCode } from '../characteristics.ts'
import type { Restriction } from '../definition/cohort-definition.ts'

/**
 * For whom the own contribution is abolished or waived in a scenario (NL: doelgroep van de kwijtschelding). By what the
 * registers hold: the classes of vulnerability that midwives and women decide on together are not in research data, and
 * the register's own indicator is another thing.
 *
 * Source: docs/sources.md#visie-kraamzorg names low social-economic status and single mothers
 */
export const OWN_CONTRIBUTION_GROUPS = [
  'ALL',
  'LOWEST_INCOME_QUINTILE',
  'TWO_LOWEST_INCOME_QUINTILES',
  'PROBLEMATIC_DEBT',
  'SINGLE_PARENT',
  'MULTIPLY_VULNERABLE',
] as const
export type OwnContributionGroup = (typeof OWN_CONTRIBUTION_GROUPS)[number]

/** By what a scenario is divided, beside the birth year (NL: uitsplitsing). */
export const OWN_CONTRIBUTION_DIVISIONS = [
  'GGD_REGION',
  'INCOME_QUINTILE',
] as const satisfies readonly CharacteristicCode[]
export type OwnContributionDivision = (typeof OWN_CONTRIBUTION_DIVISIONS)[number]

/** The group as a restriction of a cohort; null for everybody. */
export const GROUP_RESTRICTIONS: Readonly<Record<OwnContributionGroup, Restriction | null>> = {
  ALL: null,
  LOWEST_INCOME_QUINTILE: { characteristic: 'INCOME_QUINTILE', levels: ['Q1'] },
  TWO_LOWEST_INCOME_QUINTILES: { characteristic: 'INCOME_QUINTILE', levels: ['Q1', 'Q2'] },
  PROBLEMATIC_DEBT: { characteristic: 'PROBLEMATIC_DEBT', levels: ['Y'] },
  SINGLE_PARENT: { characteristic: 'SINGLE_PARENT', levels: ['Y'] },
  MULTIPLY_VULNERABLE: { characteristic: 'MULTIPLY_VULNERABLE', levels: ['Y'] },
}

export const GROUPS_IN_WORDS: Readonly<Record<OwnContributionGroup, Localised>> = {
  ALL: { nl: 'alle gezinnen', en: 'all families' },
  LOWEST_INCOME_QUINTILE: {
    nl: 'gezinnen met een inkomen in de laagste 20%',
    en: 'families with an income in the lowest 20%',
  },
  TWO_LOWEST_INCOME_QUINTILES: {
    nl: 'gezinnen met een inkomen in de laagste 40%',
    en: 'families with an income in the lowest 40%',
  },
  PROBLEMATIC_DEBT: { nl: 'gezinnen met problematische schulden', en: 'families with problematic debts' },
  SINGLE_PARENT: { nl: 'eenoudergezinnen', en: 'single-parent families' },
  MULTIPLY_VULNERABLE: {
    nl: 'gezinnen in een meervoudig kwetsbare situatie volgens de registers',
    en: 'families that are multiply vulnerable by the registers',
  },
}
