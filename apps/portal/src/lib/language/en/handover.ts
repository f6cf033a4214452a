import type { handoverWords as dutch } from '../nl/handover.ts'

/** The words of the pages of a youth health nurse. */
export const handoverWords: typeof dutch = {
  handover: {
    start: { tasks: {} },
  },
}
