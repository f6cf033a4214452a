/** Who brought a family forward (NL: verwijzer), as the evaluation of Geboortezorg Flex counts them. */
export const PROGRAMME_REFERRERS = [
  'MIDWIFE_OR_GYNAECOLOGIST',
  'YOUTH_HEALTH',
  'SOCIAL_WORK',
  'JOINT_DECISION',
  'OTHER',
  'UNKNOWN',
] as const
export type ProgrammeReferrer = (typeof PROGRAMME_REFERRERS)[number]
