import type { PrintedGroup, PrintedTable } from './printed-table.ts'

/** Mother-child pairs in the rows of a group. */
export function pairsIn(group: PrintedGroup): number {
  return group.rows.reduce((sum, row) => sum + row.n, 0)
}

/**
 * The groups in which nobody is missing. Only these describe the same families, so only these must agree with each
 * other and with the total: who is missing elsewhere is not a random part of the families.
 */
export function completeGroups(table: PrintedTable): readonly PrintedGroup[] {
  return table.groups.filter((group) => pairsIn(group) === table.population)
}
