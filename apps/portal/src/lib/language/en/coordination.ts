import type { coordinationWords as dutch } from '../nl/coordination.ts'

/** The words of the pages of a regional coordinator. */
export const coordinationWords: typeof dutch = {
  coordination: {
    start: { tasks: {} },
  },
}
