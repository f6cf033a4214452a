import { ownFileCosts } from './own-file-costs.ts'
import { ownFileDossier } from './own-file-dossier.ts'
import { ownFileHours } from './own-file-hours.ts'

/** The words of the pages of a mother. */
export const ownFileWords = {
  ownFile: {
    start: {
      tasks: {
        consent: () => 'vraag over uw toestemming: mogen gegevens naar het consultatiebureau?',
        extension: (count: string) =>
          count === '1'
            ? 'vraag om meer uren, waarop uw verloskundige nog beslist'
            : 'vragen om meer uren, waarop uw verloskundige nog beslist',
        visits: (count: string) =>
          count === '1' ? 'bezoek van de kraamzorg staat gepland' : 'bezoeken van de kraamzorg staan gepland',
        evaluation: () => 'vraag aan u: wat vindt u van de zorg?',
      } as Record<string, (count: string) => string>,
    },
    ...ownFileHours,
    ...ownFileDossier,
    ...ownFileCosts,
  },
}
