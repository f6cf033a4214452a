import type { HourCategory } from '#lib/api-enums.ts'
import type { Shown } from '#lib/research/shown.ts'
import type { TableRow } from '#lib/server/research/research-fragments.ts'

/** A row as a publication prints it. */
export interface PrintedRow {
  readonly key: string
  readonly label: string
  readonly n: number
  readonly meanReceivedHours: number
  readonly meanIndicatedHours: number
  readonly distribution: readonly { readonly category: HourCategory; readonly percent: number }[]
}

/** A printed table, as far as these figures look into it. */
export interface PrintedTable {
  readonly id: string
  readonly population: number
  readonly source: {
    readonly anchor: string
    readonly title: string
    readonly publisher: string
    readonly year: number | null
  }
  readonly total: PrintedRow | null
  readonly groups: readonly { readonly key: string; readonly rows: readonly PrintedRow[] }[]
}

/** One printed figure beside the computed one. */
export interface Beside {
  readonly key: string
  readonly row: string
  readonly what: string
  readonly unit: 'PAIRS' | 'HOURS' | 'PERCENT'
  readonly printed: number
  readonly computed: Shown
}

export const tableOf = (tables: readonly PrintedTable[], number: 1 | 2) =>
  tables.find(({ id }) => id === `rivm-kraamzorggebruik-table-${number}`)

export function rowsOf(table: PrintedTable | undefined, group: string): readonly PrintedRow[] {
  return table?.groups.find(({ key }) => key === group)?.rows ?? []
}

/** The means of a row beside those printed. */
export function meansBeside(
  printed: PrintedRow,
  computed: TableRow,
  row: string,
  words: { readonly received: string; readonly indicated: string },
): readonly Beside[] {
  return [
    {
      key: `${row} received`,
      row,
      what: words.received,
      unit: 'HOURS',
      printed: printed.meanReceivedHours,
      computed: computed.meanReceivedHours,
    },
    {
      key: `${row} indicated`,
      row,
      what: words.indicated,
      unit: 'HOURS',
      printed: printed.meanIndicatedHours,
      computed: computed.meanIndicatedHours,
    },
  ]
}

/** The classes of a row beside those printed. */
export function classesBeside(
  printed: PrintedRow,
  computed: TableRow,
  row: string,
  names: Readonly<Record<HourCategory, string>>,
): readonly Beside[] {
  return printed.distribution.flatMap(({ category, percent }) => {
    const share = computed.distribution.find((each) => each.category === category)
    if (share === undefined) return []
    const what = names[category]
    return [{ key: `${row} ${category}`, row, what, unit: 'PERCENT', printed: percent, computed: share.percent }]
  })
}
