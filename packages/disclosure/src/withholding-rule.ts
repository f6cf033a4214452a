/** Every reason for which a value stays inside; codes never change meaning. */
export const WITHHOLDING_RULES = [
  'SMALL_CELL',
  'SMALL_COMPLEMENT',
  'SMALL_DENOMINATOR',
  'WHOLE_GROUP',
  'SECONDARY',
  'DIFFERENCE',
  'DOMINANCE',
] as const
export type WithholdingRule = (typeof WITHHOLDING_RULES)[number]
