/**
 * What a goal of kraamzorg is about (NL: doelgebied): self-reliance in body, feeling and daily life, and signalling.
 *
 * Source: docs/sources.md#visie-kraamzorg
 */
export const GOAL_DOMAINS = ['PHYSICAL_FUNCTIONING', 'EMOTIONAL_WELLBEING', 'DAILY_FUNCTIONING', 'SIGNALLING'] as const
export type GoalDomain = (typeof GOAL_DOMAINS)[number]

/** Where a goal stands (NL: status van het doel). */
export const GOAL_STATES = ['OPEN', 'REACHED', 'DROPPED'] as const
export type GoalState = (typeof GOAL_STATES)[number]

/** The states a goal can come to: an open one is reached or dropped, and that is the end of it. */
export function nextGoalStates(from: GoalState): readonly GoalState[] {
  return from === 'OPEN' ? ['REACHED', 'DROPPED'] : []
}
