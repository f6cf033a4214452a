import type { Enum } from '#lib/api-enums.ts'

/** In the order in which they come about. */
export const REFUSAL_REASONS: readonly Enum<'RefusalReason'>[] = [
  'NOT_ELIGIBLE',
  'WITHOUT_NEED',
  'PROGRAMME_ENDED',
  'OTHER',
]
