import type { admissionWords as dutch } from '../nl/admission.ts'
import { intakes } from './admission-intakes.ts'
import { registrations } from './admission-registrations.ts'
import { waitingList } from './admission-waiting-list.ts'

/** The words of the pages of a planner about clients: registrations, intakes, waiting list, changes. */
export const admissionWords: typeof dutch = {
  admission: {
    unknown: 'not known',
    notRecorded: 'not recorded',
    noPhone: 'no number known',
    registrations,
    intakes,
    waitingList,
  },
}
