import type { ownFileWords as dutch } from '../nl/own-file.ts'

/** The words of the pages of a mother. */
export const ownFileWords: typeof dutch = {
  ownFile: {
    start: { tasks: {} },
  },
}
