/** How soon a referral matters (NL: urgentie). */
export const URGENCIES = ['NORMAL', 'URGENT'] as const
export type Urgency = (typeof URGENCIES)[number]

/** What a referral asks for (NL: soort verwijzing). */
export const REFERRAL_KINDS = [
  'KRAAMZORG',
  'EXTRA_KRAAMZORG',
  'PRENATAL_HOME_VISIT',
  'LACTATION_CONSULTANT',
  'DISTRICT_TEAM',
  'POP_CLINIC',
  'SAFE_HOME',
] as const
export type ReferralKind = (typeof REFERRAL_KINDS)[number]
