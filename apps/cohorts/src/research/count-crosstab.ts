import type { DisclosurePolicy, ProtectedLine } from '@kraamketen/disclosure'
import { crosstab } from '../columns/crosstab.ts'
import type { Population } from '../columns/population.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import type { Counted } from './counted.ts'
import { lineOfPair } from './line-of-pair.ts'
import { protectGroups, valuesOf } from './protect-groups.ts'
import type { CrosstabQuestion } from './question.ts'
import { type LevelInPlace, tableLines } from './table-lines.ts'
import { tableSets } from './table-sets.ts'
import { tallyWithheld } from './tally-withheld.ts'

/** A line of an answer: what it is about, and what may leave of it. */
export interface AnsweredLine {
  readonly levels: readonly LevelInPlace[]
  readonly line: ProtectedLine
}

export interface CrosstabAnswer {
  readonly kind: 'CROSSTAB'
  readonly question: CrosstabQuestion
  readonly lines: readonly AnsweredLine[]
  readonly total: ProtectedLine
  readonly policy: DisclosurePolicy
}

/** Pairs by characteristics and hour class. */
export function countCrosstab(
  population: Population,
  definition: CohortDefinition,
  question: CrosstabQuestion,
): Counted<CrosstabAnswer> {
  const { groupBy, only } = question
  const asked = { filters: only, groupBy }
  const raw = crosstab(population, asked)
  const lineOf = lineOfPair(population, asked)
  const { sets, rowsOf } = tableSets(raw, { population, lineOf, classOf: population.level('HOUR_CATEGORY') })
  const lines = tableLines(groupBy, raw.shape, definition, only)
  return {
    sets,
    rowsOf,
    grouping: groupBy.toSorted().join(' '),
    protect: (differing) => {
      const { table, shown } = protectGroups(raw, differing)
      const answered = lines.map(({ line, levels }) => ({ levels, line: table.lines[line] as ProtectedLine }))
      const { total, policy } = table
      return {
        answer: { kind: 'CROSSTAB', question, lines: answered, total, policy },
        shown,
        ...tallyWithheld(valuesOf([total, ...answered.map(({ line }) => line)])),
      }
    },
  }
}
