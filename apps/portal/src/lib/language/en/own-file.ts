import type { ownFileWords as dutch } from '../nl/own-file.ts'
import { ownFileDossier } from './own-file-dossier.ts'
import { ownFileHours } from './own-file-hours.ts'

/** The words of the pages of a mother. */
export const ownFileWords: typeof dutch = {
  ownFile: {
    start: { tasks: {} },
    ...ownFileHours,
    ...ownFileDossier,
  },
}
