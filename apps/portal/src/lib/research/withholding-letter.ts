import type { WithholdingRule } from '../api-enums.ts'

/** The letter at a withheld figure; the same on every page, so that tables can be read beside each other. */
export const WITHHOLDING_LETTERS = {
  SMALL_CELL: 'a',
  SMALL_COMPLEMENT: 'b',
  SMALL_DENOMINATOR: 'c',
  WHOLE_GROUP: 'd',
  SECONDARY: 'e',
  DIFFERENCE: 'f',
  DOMINANCE: 'g',
} as const satisfies Record<WithholdingRule, string>
