import { type InputIssue, InvalidInput } from '@kraamketen/subgraph'
import { type CharacteristicCode, characteristicOf } from '../rules/characteristics.ts'
import { inCanonicalOrder } from '../rules/definition/canonical-definition.ts'
import { checkDefinition } from '../rules/definition/check-definition.ts'
import type { CohortDefinition, Restriction } from '../rules/definition/cohort-definition.ts'
import { type DefinitionInput, readDefinition } from '../rules/definition/read-definition.ts'
import { countLines } from './table-lines.ts'

/** Characteristics that divide a table at most. */
const MOST = 3
/** Lines that an answer has at most: regions by month and year are some two thousand. */
export const MOST_LINES = 4000

/**
 * A whole definition from what was given under an argument.
 *
 * @throws InvalidInput with every value that cannot be right, each with its place
 */
export function readCohort(argument: string, input: DefinitionInput): CohortDefinition {
  const definition = readDefinition(input)
  refuse(
    checkDefinition(definition).map(({ place, what, remedy }) => ({
      path: [argument, ...place],
      message: what.en,
      remedy: remedy.en,
    })),
  )
  return definition
}

/**
 * Restrictions of a question on top of a definition, in canonical order.
 *
 * @throws InvalidInput with every one that cannot be right
 */
export function readOnly(
  argument: string,
  definition: CohortDefinition,
  only: readonly Restriction[],
): readonly Restriction[] {
  const problems = checkDefinition({ ...definition, only })
  refuse(
    problems.map(({ place: [, ...place], what, remedy }) => ({
      path: [argument, ...place],
      message: what.en,
      remedy: remedy.en,
    })),
  )
  return inCanonicalOrder({ ...definition, only }).only
}

/** What divides a table: each characteristic once, few enough, and not into more lines than an answer has. */
export function readGroupBy(
  argument: string,
  groupBy: readonly CharacteristicCode[],
  definition: CohortDefinition,
  only: readonly Restriction[] = [],
): readonly CharacteristicCode[] {
  const at = [argument]
  if (new Set(groupBy).size < groupBy.length) {
    refuse([{ path: at, message: 'A characteristic stands here twice.', remedy: 'Name each characteristic once.' }])
  }
  if (groupBy.length > MOST) {
    const remedy = `Divide by ${MOST} at most, and ask for one group at a time with "only".`
    refuse([{ path: at, message: `These are ${groupBy.length} characteristics.`, remedy }])
  }
  const lines = countLines(groupBy, definition, only)
  if (lines > MOST_LINES) {
    const remedy = `Divide into at most ${MOST_LINES} groups: leave one characteristic out, or ask for fewer levels with "only".`
    refuse([{ path: at, message: `This makes ${lines} groups.`, remedy }])
  }
  return groupBy
}

/** Two birth years within a definition, the first before the second. */
export function readTwoYears(from: number, until: number, { birthYears }: CohortDefinition): readonly [string, string] {
  const known = characteristicOf('BIRTH_YEAR').levels
  for (const [argument, year] of [
    ['from', from],
    ['until', until],
  ] as const) {
    const isIn = year >= birthYears.from && year <= birthYears.until && known.some(({ code }) => code === String(year))
    if (isIn) continue
    const remedy = `Give a year from ${birthYears.from} to ${birthYears.until}, or widen the definition.`
    refuse([{ path: [argument], message: `The year ${year} is not in this cohort.`, remedy }])
  }
  if (from >= until) {
    const message = `The year ${until} is not after ${from}.`
    refuse([{ path: ['until'], message, remedy: 'Give two different years, the earlier one first.' }])
  }
  return [String(from), String(until)]
}

function refuse(issues: readonly InputIssue[]): void {
  const [first, ...others] = issues
  if (first !== undefined) throw new InvalidInput([first, ...others])
}
