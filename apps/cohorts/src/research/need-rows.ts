import type { Protected, ProtectedLine } from '@kraamketen/disclosure'
import { hoursOf, minutesOf } from '@kraamketen/kraamzorg'
import { needGap } from '../rules/hours/need-gap.ts'
import { NEEDED, type NeedAnswer, RECEIVED_UNRAISED } from './count-need.ts'
import type { Figure } from './figures.ts'
import type { LevelInPlace } from './table-lines.ts'

/** Need against received care of one line, in hours of all its families together. */
export interface NeedRow {
  readonly levels: readonly LevelInPlace[]
  readonly n: Protected
  readonly neededHours: Figure
  readonly receivedHours: Figure
  /** Needed less received; negative when more was received. */
  readonly gapHours: Figure
  /** Of the need. */
  readonly gapPercent: Figure
}

/** Lines and, last, everybody. */
export function needRows({ lines, total }: NeedAnswer): { readonly rows: readonly NeedRow[]; readonly total: NeedRow } {
  return { rows: lines.map(({ levels, line }) => needRow(levels, line)), total: needRow([], total) }
}

/** Totals are means of so many people, both as they leave: an exact total would tell of who joins or leaves a group. */
function needRow(levels: readonly LevelInPlace[], line: ProtectedLine): NeedRow {
  const neededHours = totalOf(line, NEEDED)
  const receivedHours = totalOf(line, RECEIVED_UNRAISED)
  const base = { levels, n: line.n, neededHours, receivedHours }
  if ('withheld' in neededHours) return { ...base, gapHours: neededHours, gapPercent: neededHours }
  if ('withheld' in receivedHours) return { ...base, gapHours: receivedHours, gapPercent: receivedHours }
  const { minutes, share } = needGap(minutesOf(neededHours.value), minutesOf(receivedHours.value))
  return {
    ...base,
    gapHours: { value: hoursOf(minutes), interval: null },
    gapPercent: share === null ? { withheld: 'SMALL_DENOMINATOR' } : { value: 100 * share, interval: null },
  }
}

function totalOf({ means }: ProtectedLine, measure: number): Figure {
  const { mean, n } = means[measure] ?? {
    mean: { withheld: 'SMALL_DENOMINATOR' },
    n: { withheld: 'SMALL_DENOMINATOR' },
  }
  if ('withheld' in mean) return mean
  if ('withheld' in n) return n
  return { value: hoursOf(mean.value * n.value), interval: null }
}
