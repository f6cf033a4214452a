import { inspectionComparisons } from './inspection-comparisons.ts'
import { inspectionOrganisation } from './inspection-organisation.ts'
import { inspectionScarcity } from './inspection-scarcity.ts'
import { inspectionOrganisations } from './inspection-organisations.ts'

/** The words of the pages of the inspectorate. */
export const inspectionWords = {
  inspection: {
    start: { tasks: {} as Record<string, (count: string) => string> },
    ...inspectionOrganisations,
    ...inspectionOrganisation,
    ...inspectionScarcity,
    ...inspectionComparisons,
  },
}
