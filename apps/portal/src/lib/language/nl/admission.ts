import { dossiers, doubles, reindications } from './admission-changes.ts'
import { intakes } from './admission-intakes.ts'
import { applications, programmes } from './admission-programmes.ts'
import { registrations } from './admission-registrations.ts'
import { waitingList } from './admission-waiting-list.ts'

/** The words of the pages of a planner about clients: registrations, intakes, waiting list, changes. */
export const admissionWords = {
  admission: {
    unknown: 'niet bekend',
    notRecorded: 'niet vastgelegd',
    noPhone: 'geen nummer bekend',
    registrations,
    intakes,
    waitingList,
    reindications,
    doubles,
    dossiers,
    programmes,
    applications,
  },
}
