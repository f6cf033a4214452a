import type { DisclosurePolicy, ProtectedLine, RawTable } from '@kraamketen/disclosure'
import { crosstab } from '../columns/crosstab.ts'
import { UNKNOWN_CLASS } from '../columns/hour-class-tables.ts'
import { hourClassesInUse } from '../columns/levels-in-use.ts'
import type { Population } from '../columns/population.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import type { Counted } from './counted.ts'
import { protectGroups, valuesOf } from './protect-groups.ts'
import type { CrosstabQuestion } from './question.ts'
import { MOST_EXPORTED_CELLS, type SuppressedCell, suppressCrosstab } from './suppress-crosstab.ts'
import { type LevelInPlace, peopleOfLines, possibleLines, tableLines } from './table-lines.ts'
import { setsOfCells } from './table-sets.ts'
import { tallyWithheld } from './tally-withheld.ts'

/** A line of an answer: what it is about, and what may leave of it. */
export interface AnsweredLine {
  /** Place of the line in the table that was counted. */
  readonly at: number
  readonly levels: readonly LevelInPlace[]
  readonly line: ProtectedLine
}

export interface CrosstabAnswer {
  readonly kind: 'CROSSTAB'
  readonly question: CrosstabQuestion
  readonly lines: readonly AnsweredLine[]
  readonly total: ProtectedLine
  readonly policy: DisclosurePolicy
  /** Cells that an exported document leaves out; null for a table that is too large for one. */
  readonly suppressed: () => readonly SuppressedCell[] | null
}

/** Pairs by characteristics and hour class. */
export function countCrosstab(
  population: Population,
  definition: CohortDefinition,
  question: CrosstabQuestion,
): Counted<CrosstabAnswer> {
  const { groupBy, only } = question
  const asked = { filters: only, groupBy }
  const counted = crosstab(population, asked)
  const lines = tableLines(groupBy, counted.shape, definition, only, population.store)
  const classesInUse = hourClassesInUse(population.store, definition)
  const raw: RawTable = {
    ...counted,
    possibleLines: possibleLines(lines, peopleOfLines(counted)),
    possibleClasses: possibleClasses(classesInUse, counted),
    possibleOthers: classesInUse[UNKNOWN_CLASS] === 1,
  }
  const { sets, rowsOf } = setsOfCells(raw, population, counted.cells)
  return {
    sets,
    rowsOf,
    grouping: groupBy.toSorted().join(' '),
    protect: (differing) => {
      const { table, shown } = protectGroups(raw, differing)
      const answered = lines.map(({ line, levels }) => ({ at: line, levels, line: table.lines[line] as ProtectedLine }))
      const { total, policy } = table
      const isTooLarge = raw.counts.length > MOST_EXPORTED_CELLS
      let suppressed: readonly SuppressedCell[] | null | undefined
      return {
        answer: {
          kind: 'CROSSTAB',
          question,
          lines: answered,
          total,
          policy,
          suppressed: () => (suppressed ??= isTooLarge ? null : suppressCrosstab(raw, table)),
        },
        shown,
        ...tallyWithheld(valuesOf([total, ...answered.map(({ line }) => line)])),
      }
    },
  }
}

/** As with lines: a class that somebody is in is possible. */
function possibleClasses(inUse: Uint8Array, { classes, counts }: RawTable): Uint8Array {
  return Uint8Array.from({ length: classes }, (_, of) =>
    inUse[of] === 1 || counts.some((people, cell) => cell % classes === of && people > 0) ? 1 : 0,
  )
}
