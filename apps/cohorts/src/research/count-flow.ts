import { POLICY, type Protected, SKETCH_BUCKETS, type ShownSet, protectCount } from '@kraamketen/disclosure'
import type { ColumnStore } from '../columns/column-store.ts'
import { type Criterion, criteriaOf, levelsUnder } from '../columns/criteria.ts'
import { type FlowStep, flowOf } from '../columns/flow.ts'
import { stillPassing } from '../columns/narrow.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import type { CohortDefinition, Restriction } from '../rules/definition/cohort-definition.ts'
import type { Counted } from './counted.ts'
import { type FlowStage, type GuardedStage, guardStages } from './flow-stages.ts'
import type { FlowQuestion } from './question.ts'
import { type LevelInPlace, levelsOfRelease } from './table-lines.ts'
import { tallyWithheld } from './tally-withheld.ts'

/** One criterion, for everybody or for one level. */
export interface AnsweredStep {
  readonly criterion: FlowStep['criterion']
  readonly restriction: Restriction | null
  /** Null for everybody. */
  readonly level: LevelInPlace | null
  readonly pairsBefore: Protected
  readonly pairsAfter: Protected
  readonly excluded: Protected
  /** Different mothers. */
  readonly personsAfter: Protected
}

export interface FlowAnswer {
  readonly kind: 'FLOW'
  readonly question: FlowQuestion
  readonly steps: readonly AnsweredStep[]
}

/** Who drops out at which criterion. Its sets are who is left at each stage, the last stage first. */
export function countFlow(
  store: ColumnStore,
  definition: CohortDefinition,
  question: FlowQuestion,
): Counted<FlowAnswer> {
  const { by } = question
  const everybody = flowOf(store, definition, null)
  const divided = by === null ? everybody : flowOf(store, definition, by)
  const last = everybody.length - 1
  const pairs = stagesOf(divided, 'pairs')
  const pairsOfAll = stagesOf(everybody, 'pairs')
  const mothers = stagesOf(divided, 'mothers')
  const mothersOfAll = stagesOf(everybody, 'mothers')
  const groups = by === null ? 0 : characteristicOf(by).levels.length
  const width = groups + 1
  const levels = by === null ? [] : levelsOfRelease(by, definition, store)
  const isPossible = (group: number) =>
    by === null ? true : levels.some((level) => level.at === group && level.isPossible)
  const placeOf = (stage: number, group: number | null) => (last - stage) * width + (group === null ? 0 : 1 + group)
  const sets = Array.from({ length: (last + 1) * width }, (_, place): ShownSet => {
    const stage = last - Math.floor(place / width)
    const group = (place % width) - 1
    return group < 0 ? setOf(pairsOfAll[stage] as Stage, 0) : setOf(pairs[stage] as Stage, group)
  })
  return {
    sets,
    rowsOf: (place) => rowsOfStage(store, definition, question, last - Math.floor(place / width), (place % width) - 1),
    grouping: by ?? '',
    protect: (differing) => {
      const stages = guardStages(pairs, by === null ? [] : [groups], isPossible, (stage, group) => {
        const isEverybody = by === null || group === groups
        return differing.has(placeOf(stage, isEverybody ? null : group))
      })
      const shownOf = (stage: number, group: number | null) => guardedOf(stages[stage] as GuardedStage, group)
      const stepFor = (step: FlowStep, at: number, group: number | null): AnsweredStep => {
        const place = group ?? 0
        const [of, ofMothers] = group === null ? [pairsOfAll, mothersOfAll] : [pairs, mothers]
        const before = shownOf(Math.max(0, at - 1), group)
        const after = shownOf(at, group)
        return {
          criterion: step.criterion,
          restriction: step.restriction,
          level: by === null || group === null ? null : levelInPlace(by, group),
          pairsBefore: before,
          pairsAfter: after,
          excluded: excludedOf(of, at, place, before, after),
          personsAfter: personsOf(of, ofMothers, at, place, after),
        }
      }
      const steps = divided.flatMap((step, at) => [
        stepFor(everybody[at] as FlowStep, at, null),
        ...levels.map((level) => stepFor(step, at, level.at)),
      ])
      const shown = Array.from({ length: (last + 1) * width }, (_, place) => place).filter((place) => {
        const value = shownOf(last - Math.floor(place / width), place % width === 0 ? null : (place % width) - 1)
        return 'value' in value && value.value > 0
      })
      const values = steps.flatMap((step) => [step.pairsAfter, step.excluded, step.personsAfter])
      return { answer: { kind: 'FLOW', question, steps }, shown, ...tallyWithheld(values) }
    },
  }
}

type Stage = FlowStage & { readonly sketches: ArrayLike<number> }

/** Who is left after each step, BIRTHS first. */
function stagesOf(steps: readonly FlowStep[], of: 'pairs' | 'mothers'): readonly Stage[] {
  return steps.map((step) => {
    const { counts, keys, remainingSketches } = step[of]
    return { people: counts, keys, sketches: remainingSketches }
  })
}

function setOf({ people, keys, sketches }: Stage, group: number): ShownSet {
  const sketch = Uint32Array.from(
    { length: SKETCH_BUCKETS },
    (_, bucket) => sketches[group * SKETCH_BUCKETS + bucket] as number,
  )
  return { n: people[group] as number, key: keys[group] as number, sketch }
}

function guardedOf({ groups, everybody }: GuardedStage, group: number | null): Protected {
  return group === null ? everybody : (groups[group] as Protected)
}

function levelInPlace(by: NonNullable<FlowQuestion['by']>, group: number): LevelInPlace {
  const level = characteristicOf(by).levels[group]
  if (level === undefined) throw new RangeError(`${by} has no level ${group}.`)
  return { characteristic: by, ...level }
}

/** Who was taken out; hidden when it follows from what is left before and after, and one of those is hidden. */
function excludedOf(
  stages: readonly FlowStage[],
  at: number,
  group: number,
  before: Protected,
  after: Protected,
): Protected {
  if (at === 0) return { value: 0 }
  const [was, is] = [stages[at - 1] as FlowStage, stages[at] as FlowStage]
  const n = (was.people[group] as number) - (is.people[group] as number)
  const key = ((was.keys[group] as number) - (is.keys[group] as number)) >>> 0
  if ('withheld' in before) return before
  if ('withheld' in after && n > 0) return after
  return protectCount(n, key, was.people[group] as number)
}

/**
 * Different mothers of those who are left. A mother with several children makes the numbers of pairs and mothers differ,
 * so they may not differ by a few either.
 */
function personsOf(
  pairs: readonly FlowStage[],
  mothers: readonly FlowStage[],
  at: number,
  group: number,
  after: Protected,
): Protected {
  if ('withheld' in after) return after
  const stage = mothers[at] as FlowStage
  const n = stage.people[group] as number
  const shared = ((pairs[at] as FlowStage).people[group] as number) - n
  const next = mothers[at + 1]?.people[group]
  const fewer = next === undefined ? 0 : n - next
  const isFew = (people: number) => people > 0 && people < POLICY.threshold
  if (isFew(shared) || isFew(fewer)) return { withheld: 'SMALL_COMPLEMENT' }
  return protectCount(n, stage.keys[group] as number, null)
}

function rowsOfStage(
  store: ColumnStore,
  definition: CohortDefinition,
  { by }: FlowQuestion,
  stage: number,
  group: number,
): Int32Array {
  const rows = Int32Array.from({ length: store.size + 1 }, (_, row) => row)
  let count = store.size
  for (const { filter } of criteriaOf(store, definition).slice(0, stage) as readonly Criterion[]) {
    count = stillPassing(rows, count, filter)
  }
  const left = rows.subarray(0, count)
  if (by === null || group < 0) return left
  const levels = levelsUnder(store, definition)(by)
  return left.filter((row) => levels[row] === group)
}
