import { type DisclosurePolicy, type Protected, type ProtectedLine, type WithholdingRule } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, type HourCategory, hoursOf } from '@kraamketen/kraamzorg'
import type { Under24Meaning } from '../rules/definition/cohort-definition.ts'
import { classesUnderTwentyFour } from '../rules/hours/classes-under-twenty-four.ts'
import type { Interval } from '../rules/intervals/estimate.ts'
import { meanEstimate } from '../rules/intervals/mean-estimate.ts'
import { normalInterval } from '../rules/intervals/normal-interval.ts'
import { wilsonInterval } from '../rules/intervals/wilson-interval.ts'

/** A percentage or mean as it may leave, with its interval of 95 % where there is one, or the rule that withheld it. */
export type Figure =
  { readonly value: number; readonly interval: Interval | null } | { readonly withheld: WithholdingRule }

/** Measures of a crosstab, in the order of its sums. */
export const RECEIVED = 0
export const INDICATED = 1

/** A share as it leaves, with Wilson's interval widened by the noise. In percent. */
export function shareFigure(share: Protected, count: Protected, n: Protected, policy: DisclosurePolicy): Figure {
  if ('withheld' in share) return share
  if ('withheld' in count || 'withheld' in n) return { value: share.value, interval: null }
  const { noiseVariance } = policy
  return { value: share.value, interval: wilsonInterval({ count: count.value, people: n.value, noiseVariance }) }
}

/**
 * Several classes of a line together, from what leaves of each: a count of its own would tell of a class that is hidden.
 */
export function together(counts: readonly Protected[]): Protected {
  let sum = 0
  for (const count of counts) {
    if ('withheld' in count) return count
    sum += count.value
  }
  return { value: sum }
}

/** Under 24 hours, by the meaning that the definition gives it. In percent of the line. */
export function underTwentyFour(line: ProtectedLine, meaning: Under24Meaning, policy: DisclosurePolicy): Figure {
  const classes = classesUnderTwentyFour(meaning)
  const count = together(classes.map((category) => line.counts[HOUR_CATEGORIES.indexOf(category)] as Protected))
  if ('withheld' in line.n) return line.n
  if ('withheld' in count) return count
  if (line.n.value === 0) return { withheld: 'SMALL_DENOMINATOR' }
  const percent = Math.min(100, (100 * count.value) / line.n.value)
  return shareFigure({ value: percent }, count, line.n, {
    ...policy,
    noiseVariance: classes.length * policy.noiseVariance,
  })
}

/** Received hours per pair, decimal, with an interval by the deviation that the shown classes give. */
export function meanReceivedHours(line: ProtectedLine, policy: DisclosurePolicy): Figure {
  const figure = meanHours(line, RECEIVED)
  const people = line.means[RECEIVED]?.n
  if ('withheld' in figure || people === undefined || 'withheld' in people) return figure
  const deviation = deviationOfHours(line)
  if (deviation === null) return figure
  const { noiseVariance } = policy
  const estimate = meanEstimate({ mean: figure.value, people: people.value, deviation, noiseVariance })
  return estimate === null ? figure : { value: figure.value, interval: normalInterval(estimate) }
}

/** Hours, decimal; without an interval: how indicated hours scatter is not counted. */
export function meanHours(line: ProtectedLine, measure: number): Figure {
  const mean = line.means[measure]?.mean ?? { withheld: 'SMALL_DENOMINATOR' as const }
  return 'withheld' in mean ? mean : { value: hoursOf(mean.value), interval: null }
}

/** The hours that stand for a class: its middle, and for the open one what its lower limit and usual package suggest. */
const MIDDLES: Readonly<Record<HourCategory, number>> = {
  NONE: 0,
  FROM_1_TO_23: 12,
  FROM_24_TO_44: 34.5,
  FROM_45_TO_49: 47.5,
  FROM_50: 58,
}

/**
 * Standard deviation of received hours in a line, from its shown classes by their middles; null when one is hidden.
 * Nothing but what leaves goes into it, so the width of an interval tells nothing more than the classes do.
 */
export function deviationOfHours({ counts }: ProtectedLine): number | null {
  let people = 0
  let sum = 0
  let squares = 0
  for (const [place, category] of HOUR_CATEGORIES.entries()) {
    const count = counts[place]
    if (count === undefined || 'withheld' in count) return null
    people += count.value
    sum += count.value * MIDDLES[category]
    squares += count.value * MIDDLES[category] ** 2
  }
  if (people === 0) return null
  return Math.sqrt(Math.max(0, squares / people - (sum / people) ** 2))
}
