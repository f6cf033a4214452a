import type { planningWords as dutch } from '../nl/planning.ts'

/** The words of the pages of a planner about hours: week, families, division, shifts. */
export const planningWords: typeof dutch = {
  planning: {
    start: { tasks: {} },
  },
}
