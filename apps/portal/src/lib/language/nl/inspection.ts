import { inspectionComparisons } from './inspection-comparisons.ts'
import { inspectionOrganisation } from './inspection-organisation.ts'
import { inspectionScarcity } from './inspection-scarcity.ts'
import { inspectionOrganisations } from './inspection-organisations.ts'

/** The words of the pages of the inspectorate. */
export const inspectionWords = {
  inspection: {
    start: {
      tasks: {
        noGuarantee: (count: string) =>
          count === '1'
            ? 'geval waarin niemand 24 uur kan garanderen'
            : 'gevallen waarin niemand 24 uur kan garanderen',
        belowFloor: (count: string) =>
          count === '1'
            ? 'organisatie met een ander aantal gezinnen onder 24 uur dan te verwachten is'
            : 'organisaties met een ander aantal gezinnen onder 24 uur dan te verwachten is',
        departing: (count: string) =>
          count === '1'
            ? 'organisatie wijkt af in herindicaties, met herindicaties zonder reden'
            : 'organisaties wijken af in herindicaties, met herindicaties zonder reden',
        handoversMissing: (count: string) =>
          count === '1'
            ? 'kind zonder overdracht aan de jeugdgezondheidszorg, in de laatste 12 maanden'
            : 'kinderen zonder overdracht aan de jeugdgezondheidszorg, in de laatste 12 maanden',
        withoutProvider: (count: string) =>
          count === '1'
            ? 'postcode verloor in een jaar de laatste aanbieder'
            : 'postcodes verloren in een jaar de laatste aanbieder',
      } as Record<string, (count: string) => string>,
    },
    ...inspectionOrganisations,
    ...inspectionOrganisation,
    ...inspectionScarcity,
    ...inspectionComparisons,
  },
}
