/** Who gave the care to a family (NL: loondienst of zzp). */
export const GIVEN_BY = ['EMPLOYED', 'SELF_EMPLOYED', 'BOTH', 'UNKNOWN'] as const
export type GivenBy = (typeof GIVEN_BY)[number]
