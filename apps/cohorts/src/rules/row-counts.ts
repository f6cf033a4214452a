import { HOUR_CATEGORIES } from '@kraamketen/kraamzorg'
import { completeGroups } from './complete-groups.ts'
import { HOUR_CATEGORY_LABEL } from './hour-category-label.ts'
import { namedRows } from './named-rows.ts'
import { printedNumber } from './printed-number.ts'
import type { ReconciliationFinding, ReconciliationRule } from './reconciliation.ts'

/**
 * ROW_COUNTS: counts add to the row's n, and the rows of a complete group add to the row of everybody, category by
 * category (NL: aantallen tellen op). Counts are printed exactly: there is no tolerance.
 */
export const rowCounts: ReconciliationRule = (table) => {
  if (table.percentPrintedTo !== null) return []
  const { total } = table
  const across = namedRows(table).flatMap(({ group, row, name }) => {
    const sum = HOUR_CATEGORIES.reduce((counts, category) => counts + row.figures[category], 0)
    return unequal({ group, row: row.key }, row.n, sum, {
      nl: `De aantallen van '${name.nl}'`,
      en: `The counts of '${name.en}'`,
    })
  })
  const down =
    total === null
      ? []
      : completeGroups(table).flatMap((group) =>
          HOUR_CATEGORIES.flatMap((category) => {
            const sum = group.rows.reduce((counts, row) => counts + row.figures[category], 0)
            const label = HOUR_CATEGORY_LABEL[category]
            return unequal({ group: group.key, row: null }, total.figures[category], sum, {
              nl: `De aantallen met ${label.nl} van '${group.name.nl}'`,
              en: `The counts with ${label.en} of '${group.name.en}'`,
            })
          }),
        )
  return [...across, ...down]
}

function unequal(
  place: Pick<ReconciliationFinding, 'group' | 'row'>,
  printed: number,
  computed: number,
  subject: ReconciliationFinding['explanation'],
): readonly ReconciliationFinding[] {
  if (printed === computed) return []
  const is = printedNumber(computed, 0)
  const should = printedNumber(printed, 0)
  return [
    {
      code: 'ROW_COUNTS',
      ...place,
      explanation: {
        nl: `${subject.nl} tellen op tot ${is.nl}; gedrukt staat ${should.nl}.`,
        en: `${subject.en} add to ${is.en}; printed is ${should.en}.`,
      },
      printed,
      computed,
      difference: computed - printed,
      tolerance: 0,
      explainedByRounding: false,
      proposal: [],
    },
  ]
}
