import type { DisclosurePolicy, ProtectedLine, RawTable } from '@kraamketen/disclosure'
import { needOf } from '../columns/need.ts'
import type { Population } from '../columns/population.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import type { AnsweredLine } from './count-crosstab.ts'
import type { Counted } from './counted.ts'
import { lineOfPair } from './line-of-pair.ts'
import { protectGroups, valuesOf } from './protect-groups.ts'
import type { NeedQuestion } from './question.ts'
import { possibleLines, tableLines } from './table-lines.ts'
import { tableSets } from './table-sets.ts'
import { tallyWithheld } from './tally-withheld.ts'

/** Measures of a table of need, in the order of its sums. */
export const NEEDED = 0
export const RECEIVED_UNRAISED = 1

export interface NeedAnswer {
  readonly kind: 'NEED'
  readonly question: NeedQuestion
  readonly norm: CohortDefinition['norm']
  readonly lines: readonly AnsweredLine[]
  readonly total: ProtectedLine
  readonly policy: DisclosurePolicy
}

/** Hours needed by the norm against hours received. */
export function countNeed(
  population: Population,
  definition: CohortDefinition,
  question: NeedQuestion,
): Counted<NeedAnswer> {
  const { groupBy } = question
  const { norm } = definition
  const asked = { filters: [], groupBy }
  const counted = needOf(population, asked, norm)
  const lines = tableLines(groupBy, counted.shape, definition, [], population.store)
  const raw: RawTable = { ...counted, possibleLines: possibleLines(lines, counted.others) }
  const lineOf = lineOfPair(population, asked)
  const { sets, rowsOf } = tableSets(raw, { population, lineOf, classOf: new Uint8Array(population.size) })
  return {
    sets,
    rowsOf,
    grouping: groupBy.toSorted().join(' '),
    protect: (differing) => {
      const { table, shown } = protectGroups(raw, differing)
      const answered = lines.map(({ line, levels }) => ({ at: line, levels, line: table.lines[line] as ProtectedLine }))
      const { total, policy } = table
      return {
        answer: { kind: 'NEED', question, norm, lines: answered, total, policy },
        shown,
        ...tallyWithheld(valuesOf([total, ...answered.map(({ line }) => line)])),
      }
    },
  }
}
