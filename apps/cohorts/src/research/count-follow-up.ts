import type { Protected, ProtectedLine, RawTable, ShownSet } from '@kraamketen/disclosure'
import { NEVER_LEFT } from '../columns/column-store.ts'
import { type FollowUp, followUpOf } from '../columns/follow-up.ts'
import type { Population } from '../columns/population.ts'
import { FIRST_BIRTH_YEAR } from '../rules/characteristics.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import type { Counted } from './counted.ts'
import { type GuardedStage, guardStages } from './flow-stages.ts'
import { lineOfPair } from './line-of-pair.ts'
import { protectGroups } from './protect-groups.ts'
import type { FollowUpQuestion } from './question.ts'
import { type LevelInPlace, tableLines } from './table-lines.ts'
import { type TableSets, tableSets } from './table-sets.ts'
import { tallyWithheld } from './tally-withheld.ts'

/** One calendar year after the birth year, of one line. */
export interface AnsweredOffset {
  readonly offset: number
  readonly available: Protected
  readonly present: Protected
  /** Percent of available. */
  readonly share: Protected
}

export interface FollowedLine {
  readonly levels: readonly LevelInPlace[]
  readonly offsets: readonly AnsweredOffset[]
}

export interface FollowUpAnswer {
  readonly kind: 'FOLLOW_UP'
  readonly question: FollowUpQuestion
  readonly lines: readonly FollowedLine[]
  readonly total: FollowedLine
}

/** Who can be followed until how many calendar years after the birth year. Offset 0 is everybody, so it stands first. */
export function countFollowUp(
  population: Population,
  definition: CohortDefinition,
  question: FollowUpQuestion,
  observedUntilYear: number,
): Counted<FollowUpAnswer> {
  const { groupBy } = question
  const asked = { filters: [], groupBy }
  const followed = followUpOf(population, asked, observedUntilYear)
  const lineOf = lineOfPair(population, asked)
  const perOffset = followed.map(({ offset, table }) =>
    setsOfOffset(population, lineOf, table, offset, observedUntilYear),
  )
  const width = (perOffset[0] as TableSets).sets.length
  const sets = perOffset.flatMap((of): readonly ShownSet[] => of.sets)
  const lines = tableLines(groupBy, (followed[0] as FollowUp).table.shape, definition, [], population.store)
  return {
    sets,
    rowsOf: (place) => (perOffset[Math.floor(place / width)] as TableSets).rowsOf(place % width),
    grouping: groupBy.toSorted().join(' '),
    protect: (differing) => {
      const guarded = followed.map(({ table }, at) => protectGroups(table, ofOffset(differing, at, width)))
      const stages = nestedStages(followed)
      const offsetsOf = (line: number | null) =>
        followed.map(({ offset }, at): AnsweredOffset => {
          const { table } = guarded[at] as Guarded
          const { n, counts, shares } = line === null ? table.total : (table.lines[line] as ProtectedLine)
          const available = both(n, stageOf(stages.available[at] as GuardedStage, line))
          const present = both(counts[0] as Protected, stageOf(stages.present[at] as GuardedStage, line))
          return { offset, available, present, share: both(both(shares[0] as Protected, available), present) }
        })
      const total = { levels: [], offsets: offsetsOf(null) }
      const answered = lines.map(({ line, levels }) => ({ levels, offsets: offsetsOf(line) }))
      const values = [total, ...answered].flatMap(({ offsets }) =>
        offsets.flatMap(({ available, present }) => [available, present]),
      )
      return {
        answer: { kind: 'FOLLOW_UP', question, lines: answered, total },
        shown: guarded.flatMap(({ shown }, at) => shown.map((place) => at * width + place)),
        ...tallyWithheld(values),
      }
    },
  }
}

/**
 * Whoever is there at one offset was there at the one before, so a few who left in between would show as a difference:
 * offsets are stages of a flow, the available and the present each by themselves.
 */
function nestedStages(followed: readonly FollowUp[]) {
  const shape = (followed[0] as FollowUp).table.shape
  const ofAvailable = followed.map(({ table: { counts, keys, others, otherKeys } }) => ({
    people: counts.map((n, line) => n + (others[line] as number)),
    keys: keys.map((key, line) => key + (otherKeys[line] as number)),
  }))
  const ofPresent = followed.map(({ table: { counts, keys } }) => ({ people: counts, keys }))
  return {
    available: guardStages(
      ofAvailable,
      shape,
      () => false,
      () => false,
    ),
    present: guardStages(
      ofPresent,
      shape,
      () => false,
      () => false,
    ),
  }
}

function stageOf({ groups, everybody }: GuardedStage, line: number | null): Protected {
  return line === null ? everybody : (groups[line] as Protected)
}

/** The value where both let it leave. */
function both(value: Protected, also: Protected): Protected {
  return 'withheld' in value || !('withheld' in also) ? value : also
}

type Guarded = ReturnType<typeof protectGroups>

function ofOffset(differing: ReadonlySet<number>, at: number, width: number): ReadonlySet<number> {
  return new Set([...differing].filter((place) => Math.floor(place / width) === at).map((place) => place % width))
}

/** The sets of one offset: those whose year is observed, and of them those who were there (class 0). */
function setsOfOffset(
  population: Population,
  lineOf: Int32Array,
  table: RawTable,
  offset: number,
  observedUntilYear: number,
): TableSets {
  const { store, rows, size } = population
  const birthYears = population.level('BIRTH_YEAR')
  const inTable = lineOf.slice()
  const classOf = new Uint8Array(size)
  for (let pair = 0; pair < size; pair++) {
    const year = FIRST_BIRTH_YEAR + (birthYears[pair] as number) + offset
    if (year > observedUntilYear) inTable[pair] = -1
    const left = store.leftInYear[rows[pair] as number] as number
    classOf[pair] = left === NEVER_LEFT || year < left ? 0 : table.classes
  }
  return tableSets(table, { population, lineOf: inTable, classOf })
}
