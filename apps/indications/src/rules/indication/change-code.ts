/** Why an indication was changed (NL: reden van herindicatie). */
export const CHANGE_CODES = [
  'FEEDING',
  'HOSPITAL_STAY',
  'RECOVERY_OF_MOTHER',
  'CARE_OF_CHILD',
  'FEEDING_PROBLEMS',
  'MULTIPLE_BIRTH',
  'FAMILY_SITUATION',
  'GOALS_REACHED',
  'WISH_OF_CLIENT',
  'SCARCITY',
  'EXTENSION',
  'OTHER',
] as const
export type ChangeCode = (typeof CHANGE_CODES)[number]
