/**
 * How an organisation came to know a client (NL: soort behandelrelatie): it registered her, she was referred to it,
 * her child was handed over to it, or it supports the family under a programme.
 */
export const CARE_RELATIONSHIP_KINDS = ['REFERRER', 'REFERRED_TO', 'HANDED_OVER_TO', 'SUPPORTED_BY'] as const
export type CareRelationshipKind = (typeof CARE_RELATIONSHIP_KINDS)[number]
