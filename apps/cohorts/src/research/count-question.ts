import type { PopulationCache } from '../columns/population-cache.ts'
import { countCrosstab, type CrosstabAnswer } from './count-crosstab.ts'
import { countFlow, type FlowAnswer } from './count-flow.ts'
import { countFollowUp, type FollowUpAnswer } from './count-follow-up.ts'
import { countNeed, type NeedAnswer } from './count-need.ts'
import type { Counted, Guarded } from './counted.ts'
import type { CohortDefinition } from '../rules/definition/cohort-definition.ts'
import type { LoadedRelease } from './loaded-release.ts'
import type { CrosstabQuestion, FlowQuestion, FollowUpQuestion, NeedQuestion, Question } from './question.ts'

export type AnswerTo<Asked extends Question> = Asked extends CrosstabQuestion
  ? CrosstabAnswer
  : Asked extends FlowQuestion
    ? FlowAnswer
    : Asked extends NeedQuestion
      ? NeedAnswer
      : Asked extends FollowUpQuestion
        ? FollowUpAnswer
        : never

/** A release as questions are counted from it. */
export interface CountedFrom extends LoadedRelease {
  readonly populations: PopulationCache
  /** What is asked first and most, counted before anybody asked, by query hash. */
  readonly warm: ReadonlyMap<string, Counted<AnswerTo<Question>>>
}

/** Counts a question of a cohort. What comes out is raw, and leaves by `protect` alone. */
export function countQuestion(
  { release, store, populations }: CountedFrom,
  definition: CohortDefinition,
  question: Question,
): Counted<AnswerTo<Question>> {
  switch (question.kind) {
    case 'CROSSTAB': {
      const population = populations.populationOf(definition, { hoursCorrection: question.hoursCorrection })
      return remembered(countCrosstab(population, definition, question))
    }
    case 'FLOW':
      return remembered(countFlow(store, definition, question))
    case 'NEED':
      return remembered(countNeed(populations.populationOf(definition), definition, question))
    case 'FOLLOW_UP': {
      const observedUntilYear = lastWholeYear(release.observedUntil)
      return remembered(countFollowUp(populations.populationOf(definition), definition, question, observedUntilYear))
    }
  }
}

/** The last calendar year that is observed to its end. */
function lastWholeYear(observedUntil: string): number {
  const year = Number(observedUntil.slice(0, 4))
  return observedUntil.endsWith('-12-31') ? year : year - 1
}

/** Protecting the same once more gives the same, so it is done once. */
function remembered<Answer>(counted: Counted<Answer>): Counted<Answer> {
  const guarded = new Map<string, Guarded<Answer>>()
  return {
    ...counted,
    protect: (differing) => {
      const name = [...differing].toSorted((a, b) => a - b).join(' ')
      const known = guarded.get(name) ?? counted.protect(differing)
      guarded.set(name, known)
      return known
    },
  }
}
