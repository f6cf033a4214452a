import type { Localised } from '@kraamketen/kraamzorg'
import type { Interval } from '../intervals/estimate.ts'
import { normalInterval } from '../intervals/normal-interval.ts'
import type { Shown } from '../intervals/shown.ts'

/** One stratum of a group that is standardised (NL: stratum), such as the families with the lowest incomes in a region. */
export interface Stratum {
  readonly key: string
  readonly name: Localised
  /** People in this stratum of the standard population: the whole cohort. */
  readonly standard: Shown
  /** People in this stratum of the group. */
  readonly people: Shown
  /** The percentage or mean of the group in this stratum. */
  readonly estimate: Shown
  /** Variance of that, disclosure noise included; null when it is not known, and then there is no interval. */
  readonly variance: number | null
}

export const STRATUM_REASONS = ['EMPTY', 'WITHHELD', 'STANDARD_WITHHELD', 'NO_STANDARD'] as const
export type StratumReason = (typeof STRATUM_REASONS)[number]

/** Why a group could not be standardised. */
export interface StratumFinding {
  /** Key of the stratum; null when it is about all of them. */
  readonly stratum: string | null
  readonly reason: StratumReason
  /** The rule of disclosure control, where one withheld something. */
  readonly rule: string | null
  readonly explanation: Localised
}

export type Standardised =
  | {
      readonly outcome: 'COMPUTED'
      readonly value: number
      readonly variance: number | null
      readonly interval: Interval | null
    }
  | { readonly outcome: 'UNDECIDED'; readonly findings: readonly StratumFinding[] }

/**
 * Direct standardisation (NL: directe standaardisatie): what the group would have if its strata were as large as those of
 * the standard population. θ = Σ ωₛ rₛ with ωₛ the share of stratum s in the standard, and Var θ = Σ ωₛ² Var rₛ. The
 * standard itself counts as given, not as a sample.
 *
 * A stratum that is empty or withheld gives a finding with its name. Leaving it out and letting the others weigh more
 * would compare the group with another standard than the one that is stated.
 *
 * @param unit of a percentage the interval stays within 0 and 100
 */
export function standardise(strata: readonly Stratum[], unit: 'PERCENT' | 'HOURS'): Standardised {
  const findings = strata.flatMap(findingOf)
  if (findings.length > 0) return { outcome: 'UNDECIDED', findings }
  const weighed = strata.map(({ standard, estimate, variance }) => ({
    people: valueOf(standard),
    value: valueOf(estimate),
    variance,
  }))
  const people = weighed.reduce((sum, stratum) => sum + stratum.people, 0)
  if (people === 0) return { outcome: 'UNDECIDED', findings: [NO_STANDARD] }

  // A stratum that the standard does not have weighs nothing, whatever is known of it.
  const counted = weighed.filter((stratum) => stratum.people > 0)
  const value = counted.reduce((sum, stratum) => sum + (stratum.people / people) * stratum.value, 0)
  const variance = counted.reduce<number | null>(
    (sum, stratum) =>
      sum === null || stratum.variance === null ? null : sum + (stratum.people / people) ** 2 * stratum.variance,
    0,
  )
  const interval = variance === null ? null : within(normalInterval({ value, variance }), unit)
  return { outcome: 'COMPUTED', value, variance, interval }
}

function findingOf({ key, name, standard, people, estimate }: Stratum): readonly StratumFinding[] {
  if ('withheld' in standard) {
    return [
      {
        stratum: key,
        reason: 'STANDARD_WITHHELD',
        rule: standard.withheld,
        explanation: {
          nl: `Hoeveel gezinnen van de hele groep bij '${name.nl}' horen, is afgeschermd. Zonder dat gewicht is er geen gestandaardiseerd cijfer.`,
          en: `How many families of the whole cohort belong to '${name.en}' is withheld. Without that weight there is no standardised figure.`,
        },
      },
    ]
  }
  if (standard.value === 0) return []
  if ('value' in people && people.value === 0) {
    return [
      {
        stratum: key,
        reason: 'EMPTY',
        rule: null,
        explanation: {
          nl: `Er zijn in deze groep geen gezinnen bij '${name.nl}'. Hoe het met hen zou gaan, is niet te zeggen; neem strata samen.`,
          en: `This group has no families in '${name.en}'. How they would fare cannot be said; merge strata.`,
        },
      },
    ]
  }
  const rule = 'withheld' in estimate ? estimate.withheld : 'withheld' in people ? people.withheld : null
  if (rule === null) return []
  return [
    {
      stratum: key,
      reason: 'WITHHELD',
      rule,
      explanation: {
        nl: `Het cijfer van '${name.nl}' is afgeschermd, omdat het over te weinig gezinnen gaat of er een zou verraden. Neem strata samen.`,
        en: `The figure of '${name.en}' is withheld, because it is about too few families or would give one away. Merge strata.`,
      },
    },
  ]
}

const NO_STANDARD: StratumFinding = {
  stratum: null,
  reason: 'NO_STANDARD',
  rule: null,
  explanation: {
    nl: 'De hele groep heeft in geen enkel stratum gezinnen: er is niets om naar te wegen.',
    en: 'The whole cohort has no families in any stratum: there is nothing to weigh by.',
  },
}

/** What was withheld has a finding and comes no further; in a stratum without weight it counts for nothing. */
function valueOf(shown: Shown): number {
  return 'value' in shown ? shown.value : 0
}

function within(interval: Interval, unit: 'PERCENT' | 'HOURS'): Interval {
  return unit === 'HOURS'
    ? { lower: Math.max(0, interval.lower), upper: interval.upper }
    : { lower: Math.max(0, interval.lower), upper: Math.min(100, interval.upper) }
}
