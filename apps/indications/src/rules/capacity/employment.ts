/** Who gave the care to a family (NL: loondienst of zzp). */
export const GIVEN_BY = ['EMPLOYED', 'SELF_EMPLOYED', 'BOTH', 'UNKNOWN'] as const
export type GivenBy = (typeof GIVEN_BY)[number]

/** House: a mean over fewer families than this would be near to the hours of one of them. */
export const FEWEST_FAMILIES = 10
