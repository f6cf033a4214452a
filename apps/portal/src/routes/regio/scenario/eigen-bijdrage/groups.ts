/** For whom the own contribution is waived, by the word in the address. */
export const GROUPS = {
  laagste: 'LOWEST_INCOME_QUINTILE',
  'laagste-twee': 'TWO_LOWEST_INCOME_QUINTILES',
  schulden: 'PROBLEMATIC_DEBT',
  eenouder: 'SINGLE_PARENT',
  kwetsbaar: 'MULTIPLY_VULNERABLE',
  allen: 'ALL',
} as const

/** Birth years that the cohort has. */
export const STUDY_YEARS: readonly number[] = Array.from({ length: 7 }, (_, at) => 2016 + at)
