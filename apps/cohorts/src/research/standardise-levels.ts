import { type DisclosurePolicy, type Protected, type ProtectedLine } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, type HourCategory, type Localised } from '@kraamketen/kraamzorg'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import { classesUnderTwentyFour } from '../rules/hours/classes-under-twenty-four.ts'
import { meanEstimate } from '../rules/intervals/mean-estimate.ts'
import { shareEstimate } from '../rules/intervals/share-estimate.ts'
import { standardise, type Stratum, type StratumFinding } from '../rules/standardisation/standardise.ts'
import type { AnsweredLine, CrosstabAnswer } from './count-crosstab.ts'
import {
  deviationOfHours,
  type Figure,
  meanHours,
  meanReceivedHours,
  RECEIVED,
  shareFigure,
  together,
  underTwentyFour,
} from './figures.ts'
import type { LevelInPlace } from './table-lines.ts'

/** A figure as it is, and as it would be with the composition of the whole cohort. */
export interface StandardisedFigure {
  readonly crude: Figure
  /** Null when a stratum is empty or withheld; `findings` says which. */
  readonly standardised: Figure | null
  readonly findings: readonly StratumFinding[]
}

export interface StandardisedRow {
  readonly level: LevelInPlace
  readonly n: Protected
  readonly underTwentyFour: StandardisedFigure
  readonly meanReceivedHours: StandardisedFigure
  readonly distribution: readonly { readonly category: HourCategory; readonly percent: StandardisedFigure }[]
}

/** One figure of a line, with how uncertain it is. */
interface Measured {
  readonly figure: Figure
  readonly variance: number | null
}

/**
 * Each level as it is and standardised to the cohort (NL: directe standaardisatie).
 *
 * @param crude by the characteristic that is compared
 * @param strata by that characteristic and those that are held equal
 * @param standard the whole cohort by those that are held equal
 */
export function standardiseLevels(
  crude: CrosstabAnswer,
  strata: CrosstabAnswer,
  standard: CrosstabAnswer,
  { underTwentyFour: meaning }: CohortDefinition,
): readonly StandardisedRow[] {
  const { policy } = crude
  const byLevel = Map.groupBy(strata.lines, ({ levels }) => levels[0]?.code)
  return crude.lines.flatMap(({ levels: [level], line }) => {
    if (level === undefined || ('value' in line.n && line.n.value === 0)) return []
    const own = new Map(
      (byLevel.get(level.code) ?? []).map((stratum) => [nameOf(stratum.levels.slice(1)), stratum.line]),
    )
    const figureOf = (unit: 'PERCENT' | 'HOURS', measure: (of: ProtectedLine) => Measured): StandardisedFigure =>
      standardisedFigure(
        measure(line).figure,
        unit,
        standard.lines.map((stratum) => stratumOf(stratum, own.get(nameOf(stratum.levels)), measure)),
      )
    return [
      {
        level,
        n: line.n,
        underTwentyFour: figureOf('PERCENT', (of) => shareOfClasses(of, classesUnderTwentyFour(meaning), policy)),
        meanReceivedHours: figureOf('HOURS', (of) => meanOf(of, policy)),
        distribution: HOUR_CATEGORIES.map((category) => ({
          category,
          percent: figureOf('PERCENT', (of) => shareOfClasses(of, [category], policy)),
        })),
      },
    ]

    function shareOfClasses(of: ProtectedLine, classes: readonly HourCategory[], by: DisclosurePolicy): Measured {
      const places = classes.map((category) => HOUR_CATEGORIES.indexOf(category))
      const count = together(places.map((place) => of.counts[place] as Protected))
      const share = of.shares[places[0] as number] as Protected
      const figure = classes.length === 1 ? shareFigure(share, count, of.n, by) : underTwentyFour(of, meaning, by)
      if ('withheld' in count || 'withheld' in of.n) return { figure, variance: null }
      const noiseVariance = classes.length * by.noiseVariance
      return {
        figure,
        variance: shareEstimate({ count: count.value, people: of.n.value, noiseVariance })?.variance ?? null,
      }
    }
  })
}

function meanOf(line: ProtectedLine, policy: DisclosurePolicy): Measured {
  const figure = meanHours(line, RECEIVED)
  const people = line.means[RECEIVED]?.n
  const deviation = deviationOfHours(line)
  if ('withheld' in figure || people === undefined || 'withheld' in people || deviation === null) {
    return { figure, variance: null }
  }
  const { noiseVariance } = policy
  const estimate = meanEstimate({ mean: figure.value, people: people.value, deviation, noiseVariance })
  return { figure: meanReceivedHours(line, policy), variance: estimate?.variance ?? null }
}

function standardisedFigure(crude: Figure, unit: 'PERCENT' | 'HOURS', strata: readonly Stratum[]): StandardisedFigure {
  const result = standardise(strata, unit)
  if (result.outcome === 'UNDECIDED') return { crude, standardised: null, findings: result.findings }
  return { crude, standardised: { value: result.value, interval: result.interval }, findings: [] }
}

function stratumOf(
  { levels, line: standard }: AnsweredLine,
  own: ProtectedLine | undefined,
  measure: (of: ProtectedLine) => Measured,
): Stratum {
  const { figure, variance } =
    own === undefined ? { figure: { value: 0, interval: null }, variance: null } : measure(own)
  return {
    key: nameOf(levels),
    name: labelOf(levels),
    standard: standard.n,
    people: own === undefined ? { value: 0 } : own.n,
    estimate: figure,
    variance,
  }
}

function nameOf(levels: readonly LevelInPlace[]): string {
  return levels.map(({ characteristic, code }) => `${characteristic}:${code}`).join(' ')
}

function labelOf(levels: readonly LevelInPlace[]): Localised {
  return { nl: levels.map(({ label }) => label.nl).join(', '), en: levels.map(({ label }) => label.en).join(', ') }
}
