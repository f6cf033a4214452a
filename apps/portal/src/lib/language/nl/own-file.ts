import { ownFileDossier } from './own-file-dossier.ts'
import { ownFileHours } from './own-file-hours.ts'

/** The words of the pages of a mother. */
export const ownFileWords = {
  ownFile: {
    start: { tasks: {} as Record<string, (count: string) => string> },
    ...ownFileHours,
    ...ownFileDossier,
  },
}
