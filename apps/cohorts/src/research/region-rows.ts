import type { DisclosurePolicy, Protected, ProtectedLine } from '@kraamketen/disclosure'
import { meanEstimate } from '../rules/intervals/mean-estimate.ts'
import type { Estimate } from '../rules/intervals/estimate.ts'
import { differenceOf, normalInterval } from '../rules/intervals/normal-interval.ts'
import type { CrosstabAnswer } from './count-crosstab.ts'
import { deviationOfHours, type Figure, meanReceivedHours, RECEIVED } from './figures.ts'
import type { LevelInPlace } from './table-lines.ts'

/** One region in two birth years. */
export interface RegionRow {
  readonly region: LevelInPlace
  readonly nFrom: Protected
  readonly nUntil: Protected
  readonly from: Figure
  readonly until: Figure
  /** The later less the earlier, in hours. */
  readonly change: Figure
}

/** The rows of a crosstab by region and birth year of two years, each region once. */
export function regionRows(
  { lines, policy }: CrosstabAnswer,
  [from, until]: readonly [string, string],
): readonly RegionRow[] {
  const byRegion = Map.groupBy(lines, ({ levels }) => levels[0]?.code)
  return [...byRegion.values()].flatMap((ofRegion) => {
    const region = ofRegion[0]?.levels[0]
    const lineOf = (year: string) => ofRegion.find(({ levels }) => levels[1]?.code === year)?.line
    const [first, last] = [lineOf(from), lineOf(until)]
    if (region === undefined || first === undefined || last === undefined) return []
    return [
      {
        region,
        nFrom: first.n,
        nUntil: last.n,
        from: meanReceivedHours(first, policy),
        until: meanReceivedHours(last, policy),
        change: changeOf(first, last, policy),
      },
    ]
  })
}

function changeOf(first: ProtectedLine, last: ProtectedLine, policy: DisclosurePolicy): Figure {
  const [was, is] = [meanReceivedHours(first, policy), meanReceivedHours(last, policy)]
  if ('withheld' in was) return was
  if ('withheld' in is) return is
  const [before, after] = [estimateOf(first, was.value, policy), estimateOf(last, is.value, policy)]
  const value = is.value - was.value
  if (before === null || after === null) return { value, interval: null }
  return { value, interval: normalInterval(differenceOf(after, before)) }
}

function estimateOf(line: ProtectedLine, mean: number, { noiseVariance }: DisclosurePolicy): Estimate | null {
  const people = line.means[RECEIVED]?.n
  const deviation = deviationOfHours(line)
  if (people === undefined || 'withheld' in people || deviation === null) return null
  return meanEstimate({ mean, people: people.value, deviation, noiseVariance })
}
