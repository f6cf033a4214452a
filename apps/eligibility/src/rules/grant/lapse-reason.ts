/** Why a grant ended before its time (NL: reden van vervallen). */
export const LAPSE_REASONS = [
  'MOVED_OUT_OF_AREA',
  'OTHER_PROVIDER',
  'PROGRAMME_ENDED',
  'WISH_OF_CLIENT',
  'OTHER',
] as const
export type LapseReason = (typeof LAPSE_REASONS)[number]
