import { completeGroups } from './complete-groups.ts'
import { printedNumber, tidy } from './printed-number.ts'
import { exceeds, halfUnit } from './printed-rounding.ts'
import type { ReconciliationRule } from './reconciliation.ts'

const MEANS = [
  { field: 'meanReceivedHours', nl: 'ontvangen', en: 'received' },
  { field: 'meanIndicatedHours', nl: 'geïndiceerde', en: 'indicated' },
] as const

/**
 * MEAN_FROM_STRATA: the mean of everybody is the mean of the strata, weighted by their n (NL: gewogen gemiddelde).
 *
 * Only groups in which nobody is missing can say so. Both sides are printed to the same unit, so rounding puts them
 * at most one unit apart: half for the printed mean, half for the weighted mean of the strata.
 */
export const meanFromStrata: ReconciliationRule = (table) => {
  const { total } = table
  if (total === null) return []
  const tolerance = 2 * halfUnit(table.hoursPrintedTo)
  return completeGroups(table).flatMap((group) =>
    MEANS.flatMap(({ field, nl, en }) => {
      const printed = total[field]
      const computed = group.rows.reduce((sum, row) => sum + row.n * row[field], 0) / table.population
      if (!exceeds(computed - printed, tolerance)) return []
      const is = printedNumber(computed, 2)
      const should = printedNumber(printed, 2)
      const limit = printedNumber(tolerance, 2)
      return {
        code: 'MEAN_FROM_STRATA',
        group: group.key,
        row: total.key,
        explanation: {
          nl: `Het gemiddelde aantal ${nl} uren van '${total.label}' staat gedrukt als ${should.nl}. Uit de rijen van '${group.name.nl}', gewogen naar aantal, volgt ${is.nl}. Afronden verklaart hooguit ${limit.nl} uur verschil.`,
          en: `The mean ${en} hours of '${total.label}' are printed as ${should.en}. The rows of '${group.name.en}', weighted by number, give ${is.en}. Rounding explains a difference of at most ${limit.en} hours.`,
        },
        printed,
        computed: tidy(computed),
        difference: tidy(computed - printed),
        tolerance: tidy(tolerance),
        explainedByRounding: false,
        proposal: [],
      }
    }),
  )
}
