import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'

/** The place of a row in a sorted list: what it is sorted by, as text, and its id for rows that are equal in that. */
export interface Position {
  readonly key: string
  readonly id: string
}

/** Which part of a sorted list. */
export interface PageRequest {
  readonly descending: boolean
  /** Rows after this position in the order asked for. */
  readonly after: Position | null
  /** Rows before this position. */
  readonly before: Position | null
  readonly limit: number
  /** Count the limit from the end: the last rows, given in reverse order. */
  readonly fromEnd: boolean
}

/** A row with its place in the list that it was asked in. */
export type Positioned<Row> = Row & { readonly position: Position }

/** Whether the rows are fetched from the highest down. */
function goesDown(page: PageRequest): boolean {
  return page.descending !== page.fromEnd
}

/**
 * What a row must hold to lie in the part that is asked.
 * @param compared of a position: what a row has there, and the position, as two sides that can be compared
 */
function boundsOf(
  { after, before, descending }: PageRequest,
  compared: (position: Position) => readonly [row: RawBuilder<unknown>, position: RawBuilder<unknown>],
): RawBuilder<boolean>[] {
  const beyond = (position: Position, below: boolean) => {
    const [row, there] = compared(position)
    return below ? sql<boolean>`${row} < ${there}` : sql<boolean>`${row} > ${there}`
  }
  return [
    ...(after === null ? [] : [beyond(after, descending)]),
    ...(before === null ? [] : [beyond(before, !descending)]),
  ]
}

/** What a list is sorted by. */
export interface ListOrder {
  readonly column: RawBuilder<unknown>
  /** The column as text that sorts as it does, so that a cursor holds one kind of value. */
  readonly text: RawBuilder<string>
  /** The text as the column has it, so that an index can begin there. */
  readonly value: (text: string) => RawBuilder<unknown>
}

export const byText = (column: RawBuilder<string>): ListOrder => ({
  column,
  text: column,
  value: (text) => sql`${text}`,
})

export const byDay = (column: RawBuilder<unknown>): ListOrder => ({
  column,
  text: sql<string>`to_char(${column}, 'YYYY-MM-DD')`,
  value: (text) => sql`${text}::date`,
})

export const byMoment = (column: RawBuilder<unknown>): ListOrder => ({
  column,
  text: sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  value: (text) => sql`(${text}::timestamp at time zone 'UTC')`,
})

/** One page of a question, sorted by its order and then by id. */
export async function pageOf<Tables, Table extends keyof Tables, Row extends { id: string }>(
  question: SelectQueryBuilder<Tables, Table, Row>,
  { column, text, value }: ListOrder,
  id: RawBuilder<string>,
  page: PageRequest,
): Promise<Positioned<Row>[]> {
  const direction = goesDown(page) ? 'desc' : 'asc'
  const bounds = boundsOf(page, ({ key, id: one }) => [sql`(${column}, ${id})`, sql`(${value(key)}, ${one}::uuid)`])
  const rows = await question
    .where((eb) => eb.and(bounds))
    .select(text.as('sortKey'))
    .orderBy(column, direction)
    .orderBy(id, direction)
    .limit(page.limit)
    .execute()
  return rows.map((found) => {
    const { sortKey, ...row } = found as unknown as Row & { sortKey: string }
    return { ...(row as unknown as Row), position: { key: sortKey, id: row.id } }
  })
}
