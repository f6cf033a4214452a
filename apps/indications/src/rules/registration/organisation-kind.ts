/** What an organisation does in the chain (NL: soort organisatie). */
export const ORGANISATION_KINDS = [
  'MIDWIFE_PRACTICE',
  'KRAAMZORG',
  'JGZ',
  'INSURER',
  'LACTATION_CONSULTANT',
  'DISTRICT_TEAM',
  'HOSPITAL',
  'SAFE_HOME',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]
