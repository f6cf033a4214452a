import type { ownFileWords as dutch } from '../nl/own-file.ts'
import { ownFileCosts } from './own-file-costs.ts'
import { ownFileDossier } from './own-file-dossier.ts'
import { ownFileHours } from './own-file-hours.ts'

/** The words of the pages of a mother. */
export const ownFileWords: typeof dutch = {
  ownFile: {
    start: {
      tasks: {
        consent: () => 'question about your consent: may data go to the child health clinic?',
        extension: (count) =>
          count === '1'
            ? 'request for more hours that your midwife still has to decide'
            : 'requests for more hours that your midwife still has to decide',
        visits: (count) =>
          count === '1' ? 'visit of the kraamzorg is planned' : 'visits of the kraamzorg are planned',
        evaluation: () => 'question to you: what do you think of the care?',
      },
    },
    ...ownFileHours,
    ...ownFileDossier,
    ...ownFileCosts,
  },
}
