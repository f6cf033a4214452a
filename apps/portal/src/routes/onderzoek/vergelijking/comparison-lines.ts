import type { ResultOf } from 'gql.tada'
import type { comparisonOperation } from './comparison-operation.ts'
import { type ComparisonState, DIFFERENT, MEASURES } from './comparison-state.ts'

type Printed = NonNullable<ResultOf<typeof comparisonOperation>['publishedTable']>
export type Comparison = NonNullable<Printed['compare']>
export type OtherComparison = NonNullable<Printed['other']>
type Cell = Comparison['rows'][number]['cells'][number]

/** One printed figure beside the computed one, and beside the same with the other correction when that is asked too. */
export interface Line extends Cell {
  readonly key: string
  readonly group: string | null
  readonly label: string
  readonly other: OtherComparison['rows'][number]['cells'][number] | null
}

/** The lines of the table that was asked: one figure of each row, or every figure that differs. */
export function comparisonLines(
  { rows }: Pick<Comparison, 'rows'>,
  other: Pick<OtherComparison, 'rows'> | null,
  { measure: asked }: Pick<ComparisonState, 'measure'>,
): readonly Line[] {
  const key = (group: string | null, row: string, measure: string) => `${group} ${row} ${measure}`
  const others = new Map(
    (other?.rows ?? []).flatMap(({ group, row, cells }) =>
      cells.map((cell) => [key(group, row, cell.measure), cell] as const),
    ),
  )
  return rows.flatMap(({ group, row, label, cells }) =>
    cells
      .filter(({ measure, verdict }) => (asked === DIFFERENT ? verdict === 'DIFFERENT' : measure === MEASURES[asked]))
      .map((cell) => {
        const place = key(group, row, cell.measure)
        return { ...cell, key: place, group, label, other: others.get(place) ?? null }
      }),
  )
}
