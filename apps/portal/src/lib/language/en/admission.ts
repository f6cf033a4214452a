import type { admissionWords as dutch } from '../nl/admission.ts'

/** The words of the pages of a planner about clients: registrations, intakes, waiting list, changes. */
export const admissionWords: typeof dutch = {
  admission: {},
}
