/** An amount of a year, such as `KRAAMZORG_HOUR 2026`; anything else is a fact about her. */
const AMOUNT = /^[A-Z_]+ \d{4}$/

/**
 * What is missing for what she pays herself. The tariffs that her insurer pays do not touch that, and are told where
 * the insurer's part is told.
 */
export function missingForOwnContribution(missing: readonly string[]): readonly string[] {
  return missing.filter((each) => !AMOUNT.test(each) || each.startsWith('OWN_CONTRIBUTION'))
}
