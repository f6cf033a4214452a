import type { CharacteristicCode } from '#lib/api-enums.ts'
import type { TableRow } from '#lib/server/research/research-fragments.ts'

/** A table by two characteristics as a grid: the groups of the one below each other, of the other beside each other. */
export function gridOf(rows: readonly TableRow[], down: CharacteristicCode, across: CharacteristicCode) {
  const levelsOf = (of: CharacteristicCode) => {
    const levels = rows.flatMap(({ levels: all }) => all.filter(({ characteristic }) => characteristic === of))
    return [...new Map(levels.map(({ code, label }) => [code, label]))]
  }
  const at = (row: TableRow, of: CharacteristicCode) =>
    row.levels.find(({ characteristic }) => characteristic === of)?.code
  const columns = levelsOf(across)
  return {
    columns: columns.map(([, label]) => label),
    lines: levelsOf(down).map(([key, label]) => ({
      key,
      label,
      rows: columns.map(([column]) => rows.find((row) => at(row, down) === key && at(row, across) === column) ?? null),
    })),
  }
}
