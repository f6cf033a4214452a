/** A duration in whole or broken minutes, the unit inside; decimal hours are for people. */
export type Minutes = number

/** Decimal hours, the unit of the field: 49 means forty-nine hours. */
export type Hours = number

export function minutesOf(hours: Hours): Minutes {
  return hours * 60
}

export function hoursOf(minutes: Minutes): Hours {
  return minutes / 60
}
