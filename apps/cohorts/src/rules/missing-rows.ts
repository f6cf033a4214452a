import { pairsIn } from './complete-groups.ts'
import { printedNumber } from './printed-number.ts'
import type { ReconciliationRule } from './reconciliation.ts'

/**
 * MISSING_ROWS: the rows of a group hold everybody (NL: ontbrekende gezinnen). Where they do not, the value of the
 * others is unknown and no row says so: shares and means of such a group are about fewer families than the table.
 */
export const missingRows: ReconciliationRule = (table) =>
  table.groups.flatMap((group) => {
    const pairs = pairsIn(group)
    const difference = pairs - table.population
    if (difference === 0) return []
    const sum = printedNumber(pairs, 0)
    const population = printedNumber(table.population, 0)
    const apart = printedNumber(Math.abs(difference), 0)
    const share = printedNumber((100 * Math.abs(difference)) / table.population, 1)
    const verdict =
      difference < 0
        ? {
            nl: `${apart.nl} (${share.nl}%) ontbreken en hebben geen eigen rij.`,
            en: `${apart.en} (${share.en}%) are missing and have no row of their own.`,
          }
        : {
            nl: `Dat zijn er ${apart.nl} (${share.nl}%) te veel.`,
            en: `That is ${apart.en} (${share.en}%) too many.`,
          }
    return {
      code: 'MISSING_ROWS',
      group: group.key,
      row: null,
      explanation: {
        nl: `De rijen van '${group.name.nl}' tellen op tot ${sum.nl}; de tabel gaat over ${population.nl} moeder-kindparen. ${verdict.nl}`,
        en: `The rows of '${group.name.en}' add to ${sum.en}; the table is about ${population.en} mother-child pairs. ${verdict.en}`,
      },
      printed: table.population,
      computed: pairs,
      difference,
      tolerance: 0,
      explainedByRounding: false,
      proposal: [],
    }
  })
