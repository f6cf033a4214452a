/** The words of the pages of a planner about clients: registrations, intakes, waiting list, changes. */
export const admissionWords = {
  admission: {},
}
