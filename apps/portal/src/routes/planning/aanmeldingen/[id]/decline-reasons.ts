import type { DeclineReason } from '#lib/api-enums.ts'

/** In the order in which they come about. */
export const DECLINE_REASONS: readonly DeclineReason[] = [
  'NO_CAPACITY',
  'OUTSIDE_SERVICE_AREA',
  'REGISTERED_ELSEWHERE',
  'CLIENT_WISH',
  'OTHER',
]
