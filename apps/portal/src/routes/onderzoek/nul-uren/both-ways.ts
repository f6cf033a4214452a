import type { ResearchTable, TableRow } from '#lib/server/research/research-fragments.ts'

export interface BothWays {
  readonly key: string
  /** Null for everybody. */
  readonly label: string | null
  readonly zero: TableRow
  readonly missing: TableRow
}

/** The same group under both assumptions, beside each other; everybody last. */
export function bothWays(zero: ResearchTable, missing: ResearchTable): readonly BothWays[] {
  const keyOf = ({ levels }: TableRow) => levels.map(({ code }) => code).join()
  const groups = zero.rows.flatMap((row) => {
    const other = missing.rows.find((each) => keyOf(each) === keyOf(row))
    const label = row.levels.map((level) => level.label).join(' · ')
    return other === undefined ? [] : [{ key: keyOf(row), label, zero: row, missing: other }]
  })
  return [...groups, { key: '', label: null, zero: zero.total, missing: missing.total }]
}
