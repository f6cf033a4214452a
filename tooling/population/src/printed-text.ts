/** Figures that stand in the running text of the note. Source: docs/sources.md#rivm-kraamzorggebruik */
export const PRINTED_TEXT = {
  /** Pairs with one hospital day in 2016 ("about"). */
  oneDay2016: 36_500,
  /** Hours claimed, not corrected, in the whole population of a year. */
  receivedHours: { 2016: 4_730_000, 2022: 4_550_000 },
  /** 48 hours without and 42 with one hospital day. */
  neededHours: { 2016: 4_950_000, 2022: 5_200_000 },
  /** Percent that the received hours stay under the needed. */
  gap: { 2016: 4.4, 2022: 12.5 },
  /** Percent of families with 1–23 and with 24–44 hours as claimed. */
  from1To23: { 2016: 8, 2022: 11 },
  from24To44: { 2016: 33, 2022: 44 },
  /** Women with a caesarean and less than two hospital days. */
  caesarean: { 2016: 2_348, 2022: 4_413 },
} as const

export const HOURS_WITHOUT_DAY = 48
export const HOURS_WITH_DAY = 42
