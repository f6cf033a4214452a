import type { RawTable } from '@kraamketen/disclosure'
import type { ColumnStore } from '../columns/column-store.ts'
import { levelsOfLine } from '../columns/grouping.ts'
import { hourClassesInUse, levelsInUse } from '../columns/levels-in-use.ts'
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
  definition: CohortDefinition,
  restrictions: readonly Restriction[],
): ReadonlySet<string> {
  // Whom the definition took by their hours may stand in another class when hours are corrected otherwise.
  const asked = code === 'HOUR_CATEGORY' ? restrictions : [...definition.only, ...restrictions]
  const allowed = asked.filter(({ characteristic }) => characteristic === code)
  const excluded = levelsExcluded(code, definition)
  const isPossible = (level: string) => allowed.every(({ levels }) => levels.includes(level)) && !excluded(level)
  return new Set(
    characteristicOf(code)
      .levels.map((level) => level.code)
      .filter(isPossible),
  )
}

/** The levels that the limits of a definition leave empty. */
function levelsExcluded(code: CharacteristicCode, definition: CohortDefinition): (level: string) => boolean {
  const { birthYears, maximumHospitalDays: days, minimumGestationalWeeks: weeks, unknownGestation } = definition
  switch (code) {
    case 'BIRTH_YEAR':
      return (level) => Number(level) < birthYears.from || Number(level) > birthYears.until
    case 'HOSPITAL_DAYS':
      return (level) => days !== null && ((level === 'TWO_OR_MORE' && days < 2) || (level === 'ONE' && days < 1))
    case 'GESTATION':
      return (level) =>
        (level === 'UNDER_35_WEEKS' && weeks !== null && weeks >= 35) ||
        (level === 'WEEKS_35_AND_36' && weeks !== null && weeks >= 37) ||
        (level === 'UNKNOWN' && unknownGestation === 'EXCLUDED')
    default:
      return () => false
  }
}

/** The levels of a characteristic that a release uses, and of each whether the definition leaves room for somebody. */
export function levelsOfRelease(
  code: CharacteristicCode,
  definition: CohortDefinition,
  store: ColumnStore,
): readonly { readonly at: number; readonly isPossible: boolean }[] {
  const possible = possibleLevels(code, definition, [])
  const used = code === 'HOUR_CATEGORY' ? hourClassesInUse(store, definition) : levelsInUse(store, code)
  return characteristicOf(code).levels.flatMap((level, at) =>
    used[at] === 1 ? [{ at, isPossible: possible.has(level.code) }] : [],
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
 * year without births, and a level that the release does not use is nobody's.
 */
export function tableLines(
  groupBy: readonly CharacteristicCode[],
  shape: readonly number[],
  definition: CohortDefinition,
  restrictions: readonly Restriction[],
  store: ColumnStore,
): readonly TableLine[] {
  const dimensions = groupBy.map((code) => {
    const possible = possibleLevels(code, definition, restrictions)
    const used = code === 'HOUR_CATEGORY' ? hourClassesInUse(store, definition) : levelsInUse(store, code)
    return characteristicOf(code).levels.map((level, place): LevelInPlace | null =>
      possible.has(level.code) && used[place] === 1 ? { characteristic: code, ...level } : null,
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

/**
 * 1 for each line of the raw table that can have somebody in it, 0 for the others. Whatever was asked, a line with people
 * is one that can have them: nothing about people may pass for a fact about the question.
 *
 * @param people per line
 */
export function possibleLines(lines: readonly TableLine[], people: ArrayLike<number>): Uint8Array {
  const possible = Uint8Array.from(people, (n) => (n > 0 ? 1 : 0))
  for (const { line } of lines) possible[line] = 1
  return possible
}

/** How many people stand in each line of a raw table. */
export function peopleOfLines({
  classes,
  counts,
  others,
}: Pick<RawTable, 'classes' | 'counts' | 'others'>): Uint32Array {
  return others.map((rest, line) => {
    let people = rest
    for (let of = 0; of < classes; of++) people += counts[line * classes + of] as number
    return people
  })
}
