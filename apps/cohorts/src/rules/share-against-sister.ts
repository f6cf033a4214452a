import { HOUR_CATEGORIES, type HourCategory } from '@kraamketen/kraamzorg'
import { completeGroups } from './complete-groups.ts'
import { HOUR_CATEGORY_LABEL } from './hour-category-label.ts'
import { hourShare, weightedShare } from './hour-shares.ts'
import { printedNumber, tidy } from './printed-number.ts'
import { exceeds, halfUnit } from './printed-rounding.ts'
import type { PrintedTable } from './printed-table.ts'
import type { ReconciliationRule } from './reconciliation.ts'

/**
 * SHARE_AGAINST_SISTER: a share that both tables must give alike is alike (NL: zustertabel).
 *
 * Two tables of one publication about equally many families share every hour category when both or neither are
 * corrected for hospital stay, and else only the families without hours: no factor makes hours out of none.
 */
export const shareAgainstSister: ReconciliationRule = (table, sisters) =>
  sisters.flatMap((sister) => {
    const { total } = sister
    if (total === null || sister.population !== table.population) return []
    const tolerance = halfUnit(table.percentPrintedTo) + halfUnit(sister.percentPrintedTo)
    return completeGroups(table).flatMap((group) =>
      comparable(table, sister).flatMap((category) => {
        const printed = hourShare(total, category, sister.percentPrintedTo)
        const computed = weightedShare(group.rows, category, table)
        if (!exceeds(computed - printed, tolerance)) return []
        const label = HOUR_CATEGORY_LABEL[category]
        const is = printedNumber(computed, 2)
        const should = printedNumber(printed, 2)
        const limit = printedNumber(tolerance, 2)
        return {
          code: 'SHARE_AGAINST_SISTER',
          group: group.key,
          row: null,
          explanation: {
            nl: `Gewogen naar aantal geven de rijen van '${group.name.nl}' ${is.nl}% met ${label.nl}; uit '${sister.title.nl}' volgt ${should.nl}%. Afronden verklaart hooguit ${limit.nl} procentpunt.`,
            en: `Weighted by number the rows of '${group.name.en}' give ${is.en}% with ${label.en}; '${sister.title.en}' gives ${should.en}%. Rounding explains at most ${limit.en} percentage point.`,
          },
          printed: tidy(printed),
          computed: tidy(computed),
          difference: tidy(computed - printed),
          tolerance: tidy(tolerance),
          explainedByRounding: false,
          proposal: [],
        }
      }),
    )
  })

function comparable(table: PrintedTable, sister: PrintedTable): readonly HourCategory[] {
  return table.correctedForHospitalStay === sister.correctedForHospitalStay ? HOUR_CATEGORIES : ['NONE']
}
