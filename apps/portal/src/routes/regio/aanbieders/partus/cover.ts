import { regionOfCode } from '#lib/map/region-of-code.ts'
import type { Tone } from '#lib/map/tone.ts'

interface Cover {
  readonly region: { readonly code: string }
  readonly coveredPercent: number | null
  readonly calls: number
  readonly unansweredCalls: number
  readonly arrivedWithinHour: number
  readonly arrivedWithinHourPercent: number | null
}

/** Below this, what is left uncovered rounds to nothing in the figure beside it. */
const ALWAYS = 99.95

export const isAlwaysCovered = (percent: number | null) => percent !== null && percent >= ALWAYS

/** All regions together. */
export function coverTotal(rows: readonly Cover[]) {
  const sum = (figure: (row: Cover) => number) => rows.reduce((total, row) => total + figure(row), 0)
  const calls = sum((row) => row.calls)
  return {
    regions: rows.length,
    always: rows.filter(({ coveredPercent }) => isAlwaysCovered(coveredPercent)).length,
    calls,
    unanswered: sum(({ unansweredCalls }) => unansweredCalls),
    withinHourPercent: calls === 0 ? null : (sum(({ arrivedWithinHour }) => arrivedWithinHour) / calls) * 100,
  }
}

/**
 * Somebody on call all the time is what the pool is for. Anything less is no state of its own, as no source gives a norm:
 * it is coloured by how much of the largest gap it has.
 */
export function coverTones(rows: readonly Pick<Cover, 'coveredPercent'>[]): readonly Tone[] {
  const largest = 100 - Math.min(100, ...rows.flatMap(({ coveredPercent }) => coveredPercent ?? []))
  return rows.map(({ coveredPercent }) => {
    if (coveredPercent === null) return 'unknown'
    if (isAlwaysCovered(coveredPercent)) return 'good'
    return (100 - coveredPercent) * 2 > largest ? 'less-strong' : 'less'
  })
}

export type CoverSort = `${'COVER' | 'NAME' | 'UNANSWERED' | 'HOUR'}_${'ASC' | 'DESC'}`

const last = (value: number | null) => value ?? Number.POSITIVE_INFINITY
const FIGURES: Record<string, (row: Cover) => number> = {
  COVER: ({ coveredPercent }) => last(coveredPercent),
  UNANSWERED: ({ unansweredCalls }) => unansweredCalls,
  HOUR: ({ arrivedWithinHourPercent }) => last(arrivedWithinHourPercent),
}

/** The regions in the order of the address; equals by name. */
export function sortCover<Row extends Cover>(rows: readonly Row[], sort: CoverSort): readonly Row[] {
  const [by = '', direction] = sort.split('_')
  const sign = direction === 'DESC' ? -1 : 1
  const figure = FIGURES[by] ?? (() => 0)
  const byName = by === 'NAME' ? sign : 1
  return rows.toSorted(
    (one, other) =>
      sign * (Math.sign(figure(one) - figure(other)) || 0) ||
      byName * regionOfCode(one.region.code).localeCompare(regionOfCode(other.region.code), 'nl'),
  )
}
