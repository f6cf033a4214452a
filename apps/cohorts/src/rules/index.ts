import { groupAgainstOthers } from './group-against-others.ts'
import { meanFromStrata } from './mean-from-strata.ts'
import { missingRows } from './missing-rows.ts'
import type { PrintedTable } from './printed-table.ts'
import type { ReconciliationFinding, ReconciliationRule } from './reconciliation.ts'
import { rowCounts } from './row-counts.ts'
import { rowSum } from './row-sum.ts'
import { shareAgainstSister } from './share-against-sister.ts'

/** Every check of a published table: first what no rounding explains, last what it does. */
export const RECONCILIATION_RULES: Readonly<Record<string, ReconciliationRule>> = {
  GROUP_AGAINST_OTHERS: groupAgainstOthers,
  MEAN_FROM_STRATA: meanFromStrata,
  SHARE_AGAINST_SISTER: shareAgainstSister,
  ROW_COUNTS: rowCounts,
  MISSING_ROWS: missingRows,
  ROW_SUM: rowSum,
}

/** What in a printed table does not follow from the rest of it, and from the other tables of its publication. */
export function reconcile(table: PrintedTable, sisters: readonly PrintedTable[]): readonly ReconciliationFinding[] {
  return Object.values(RECONCILIATION_RULES).flatMap((rule) => rule(table, sisters))
}
