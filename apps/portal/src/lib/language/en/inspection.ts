import type { inspectionWords as dutch } from '../nl/inspection.ts'
import { inspectionComparisons } from './inspection-comparisons.ts'
import { inspectionOrganisation } from './inspection-organisation.ts'
import { inspectionScarcity } from './inspection-scarcity.ts'
import { inspectionOrganisations } from './inspection-organisations.ts'

/** The words of the pages of the inspectorate. */
export const inspectionWords: typeof dutch = {
  inspection: {
    start: {
      tasks: {
        noGuarantee: (count) =>
          count === '1'
            ? 'case in which nobody can guarantee 24 hours'
            : 'cases in which nobody can guarantee 24 hours',
        belowFloor: (count) =>
          count === '1'
            ? 'organisation with another number of families below 24 hours than is to be expected'
            : 'organisations with another number of families below 24 hours than is to be expected',
        departing: (count) =>
          count === '1'
            ? 'organisation departs in reindications, with some without a reason'
            : 'organisations depart in reindications, with some without a reason',
        handoversMissing: (count) =>
          count === '1'
            ? 'child without a handover to youth health care, in the last 12 months'
            : 'children without a handover to youth health care, in the last 12 months',
        withoutProvider: (count) =>
          count === '1' ? 'postcode lost its last provider in a year' : 'postcodes lost their last provider in a year',
      },
    },
    ...inspectionOrganisations,
    ...inspectionOrganisation,
    ...inspectionScarcity,
    ...inspectionComparisons,
  },
}
