import type { inspectionWords as dutch } from '../nl/inspection.ts'
import { inspectionComparisons } from './inspection-comparisons.ts'
import { inspectionOrganisation } from './inspection-organisation.ts'
import { inspectionScarcity } from './inspection-scarcity.ts'
import { inspectionOrganisations } from './inspection-organisations.ts'

/** The words of the pages of the inspectorate. */
export const inspectionWords: typeof dutch = {
  inspection: {
    start: { tasks: {} },
    ...inspectionOrganisations,
    ...inspectionOrganisation,
    ...inspectionScarcity,
    ...inspectionComparisons,
  },
}
