/** What an organisation can take part in by region (NL: regionale samenwerking). */
export const PARTICIPATION_KINDS = ['REGIONAL_SPREAD', 'PARTUS_POOL'] as const
export type ParticipationKind = (typeof PARTICIPATION_KINDS)[number]
