import type { inspectionWords as dutch } from '../nl/inspection.ts'

/** The words of the pages of the inspectorate. */
export const inspectionWords: typeof dutch = {
  inspection: {
    start: { tasks: {} },
  },
}
