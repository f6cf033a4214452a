import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { namedRows } from './named-rows.ts'
import { printedNumber, tidy } from './printed-number.ts'
import { exceeds, halfUnit } from './printed-rounding.ts'
import type { ReconciliationRule } from './reconciliation.ts'

/**
 * ROW_SUM: the percentages of a row add to 100 (NL: rijpercentages tellen op tot 100).
 *
 * Every other sum is shown, also where rounding explains it: who adds the row up sees 99.9 and wonders. The finding
 * says which of the two it is.
 */
export const rowSum: ReconciliationRule = (table) => {
  const { percentPrintedTo } = table
  if (percentPrintedTo === null) return []
  const tolerance = HOUR_CATEGORIES.length * halfUnit(percentPrintedTo)
  return namedRows(table).flatMap(({ group, row, name }) => {
    const sum = HOUR_CATEGORIES.reduce((total, category) => total + row.figures[category], 0)
    if (!exceeds(sum - 100, 0)) return []
    const explainedByRounding = !exceeds(sum - 100, tolerance)
    const printedSum = printedNumber(sum, 2)
    const limit = printedNumber(tolerance, 3)
    const verdict = explainedByRounding
      ? {
          nl: `Afronden verklaart dat: ${HOUR_CATEGORIES.length} afgeronde cijfers samen schelen hooguit ${limit.nl}.`,
          en: `Rounding explains that: ${HOUR_CATEGORIES.length} rounded figures together are at most ${limit.en} off.`,
        }
      : {
          nl: `Afronden verklaart hooguit ${limit.nl}: in deze rij staat een cijfer dat niet klopt.`,
          en: `Rounding explains at most ${limit.en}: a figure in this row is wrong.`,
        }
    return {
      code: 'ROW_SUM',
      group,
      row: row.key,
      explanation: {
        nl: `De percentages van '${name.nl}' tellen op tot ${printedSum.nl}, niet tot 100. ${verdict.nl}`,
        en: `The percentages of '${name.en}' add to ${printedSum.en}, not to 100. ${verdict.en}`,
      },
      printed: 100,
      computed: tidy(sum),
      difference: tidy(sum - 100),
      tolerance: tidy(tolerance),
      explainedByRounding,
      proposal: [],
    }
  })
}
