import { levelsOfLine } from '../columns/grouping.ts'
import { type CharacteristicCode, characteristicOf, type Level } from '../rules/characteristics.ts'
import type { CohortDefinition, Restriction } from '../rules/definition/cohort-definition.ts'

/** A level in its place in a table: of which characteristic, and how it is called. */
export interface LevelInPlace extends Level {
  readonly characteristic: CharacteristicCode
}

/** A line of a table that can have somebody in it. */
export interface TableLine {
  /** Place in the arrays of the raw table. */
  readonly line: number
  readonly levels: readonly LevelInPlace[]
}

/** The codes of the levels that a definition and the restrictions of a question leave of a characteristic. */
function possibleLevels(
  code: CharacteristicCode,
  { birthYears, only }: CohortDefinition,
  restrictions: readonly Restriction[],
): ReadonlySet<string> {
  // Whom the definition took by their hours may stand in another class when hours are corrected otherwise.
  const asked = code === 'HOUR_CATEGORY' ? restrictions : [...only, ...restrictions]
  const allowed = asked.filter(({ characteristic }) => characteristic === code)
  const isPossible = (level: string) =>
    allowed.every(({ levels }) => levels.includes(level)) &&
    (code !== 'BIRTH_YEAR' || (Number(level) >= birthYears.from && Number(level) <= birthYears.until))
  return new Set(
    characteristicOf(code)
      .levels.map((level) => level.code)
      .filter(isPossible),
  )
}

/** How many lines a table of these has at most; what cannot hold anybody is not counted. */
export function countLines(
  groupBy: readonly CharacteristicCode[],
  definition: CohortDefinition,
  restrictions: readonly Restriction[],
): number {
  return groupBy.reduce((product, code) => product * possibleLevels(code, definition, restrictions).size, 1)
}

/**
 * The lines of a table in order, without those that what was asked makes empty: a year outside the definition is not a
 * year without births.
 */
export function tableLines(
  groupBy: readonly CharacteristicCode[],
  shape: readonly number[],
  definition: CohortDefinition,
  restrictions: readonly Restriction[],
): readonly TableLine[] {
  const dimensions = groupBy.map((code) => {
    const possible = possibleLevels(code, definition, restrictions)
    return characteristicOf(code).levels.map((level): LevelInPlace | null =>
      possible.has(level.code) ? { characteristic: code, ...level } : null,
    )
  })
  const count = shape.reduce((product, levels) => product * levels, 1)
  const lines: TableLine[] = []
  for (let line = 0; line < count; line++) {
    const levels = levelsOfLine(shape, line).map((place, dimension) => dimensions[dimension]?.[place] ?? null)
    if (levels.every((level) => level !== null)) lines.push({ line, levels })
  }
  return lines
}
