/**
 * The steps of the regional waiting list as indications keeps it (NL: stappen van de wachtlijst): five that follow one
 * another and two ways out. The graph only composes while both services name the same.
 *
 * Source: docs/sources.md#scarcity-convenant
 */
export const WAITING_LIST_STEPS = [
  'PREFERRED_PROVIDER',
  'REGIONAL_WAITING_LIST',
  'JOINT_DIVISION',
  'INSURER_INVOLVED',
  'NO_GUARANTEE',
  'PLACED',
  'WITHDRAWN',
] as const
export type WaitingListStep = (typeof WAITING_LIST_STEPS)[number]

/** That nobody can guarantee the floor: it follows the last step of an agreement, and is no step of it. */
export const AFTER_ALL_STEPS = 'NO_GUARANTEE' satisfies WaitingListStep
