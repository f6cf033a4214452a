import { intakes } from './admission-intakes.ts'
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
  },
}
