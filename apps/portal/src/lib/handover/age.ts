const DAYS_UNTIL_WEEKS = 56
const DAYS_UNTIL_MONTHS = 183
const DAYS_A_MONTH = 365.25 / 12

export interface Age {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month'
}

/** How old a child is, as youth health care counts: in days, from eight weeks in weeks, from half a year in months. */
export function ageOf(days: number): Age {
  if (days < DAYS_UNTIL_WEEKS) return { count: days, unit: 'day' }
  if (days < DAYS_UNTIL_MONTHS) return { count: Math.floor(days / 7), unit: 'week' }
  return { count: Math.floor(days / DAYS_A_MONTH), unit: 'month' }
}
