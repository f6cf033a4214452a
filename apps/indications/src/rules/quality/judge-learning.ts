/** What an incident has recorded, and what is to be recorded. */
export interface Learning {
  readonly happenedOn: string
  readonly learnedOn: string | null
  readonly newLearnedOn: string
  readonly today: string
}

export type LearningVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'LEARNED_BEFORE' | 'BEFORE_IT_HAPPENED' | 'IN_THE_FUTURE' }

/**
 * What was learned is recorded once: the inspectorate reads it, so it does not change afterwards.
 *
 * Source: docs/sources.md#igj-goede-kraamzorg (learning from incidents); that it stands still is of the house.
 */
export function judgeLearning({ happenedOn, learnedOn, newLearnedOn, today }: Learning): LearningVerdict {
  if (learnedOn !== null) return { allowed: false, why: 'LEARNED_BEFORE' }
  if (newLearnedOn < happenedOn) return { allowed: false, why: 'BEFORE_IT_HAPPENED' }
  if (newLearnedOn > today) return { allowed: false, why: 'IN_THE_FUTURE' }
  return { allowed: true }
}
