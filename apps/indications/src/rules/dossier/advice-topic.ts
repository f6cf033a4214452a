/** What advice is about (NL: onderwerp van voorlichting). */
export const ADVICE_TOPICS = [
  'FEEDING',
  'SAFE_SLEEP',
  'CARE_OF_CHILD',
  'CRYING',
  'RECOVERY',
  'MENTAL_WELLBEING',
  'HYGIENE',
  'SAFETY_AT_HOME',
  'NETWORK',
  'OTHER',
] as const
export type AdviceTopic = (typeof ADVICE_TOPICS)[number]
