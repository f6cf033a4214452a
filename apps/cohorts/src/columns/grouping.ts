import { type CharacteristicCode, characteristicOf } from '../rules/characteristics.ts'

/** How pairs fall into lines: one line for every combination of levels, also where nobody is. */
export interface Grouping {
  /** Levels per characteristic; [] is one line with everybody. */
  readonly shape: readonly number[]
  readonly lines: number
  /** By how much a level moves the line on, per characteristic; 1 for the last. */
  readonly strides: readonly number[]
}

const MOST_GROUPINGS = 3

/** @throws RangeError for more characteristics than three */
export function groupingOf(groupBy: readonly CharacteristicCode[]): Grouping {
  if (groupBy.length > MOST_GROUPINGS) throw new RangeError(`At most ${MOST_GROUPINGS} characteristics divide a table.`)
  const shape = groupBy.map((code) => characteristicOf(code).levels.length)
  const strides: number[] = []
  let lines = 1
  for (const levels of shape.toReversed()) {
    strides.unshift(lines)
    lines *= levels
  }
  return { shape, lines, strides }
}

/** The levels of a line, one per characteristic, as places in their lists. */
export function levelsOfLine(shape: readonly number[], line: number): readonly number[] {
  const levels: number[] = []
  let rest = line
  for (const count of shape.toReversed()) {
    levels.unshift(rest % count)
    rest = Math.floor(rest / count)
  }
  return levels
}
