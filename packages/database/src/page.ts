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
export function goesDown(page: PageRequest): boolean {
  return page.descending !== page.fromEnd
}

/**
 * What a row must hold to lie in the part that is asked.
 * @param compared of a position: what a row has there, and the position, as two sides that can be compared
 */
export function boundsOf(
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

/**
 * One page of a question, sorted by a key of text that sorts as its column does (so that a cursor holds one kind of
 * value) and then by id.
 */
export async function pageOf<Tables, Table extends keyof Tables, Row extends { id: string }>(
  question: SelectQueryBuilder<Tables, Table, Row>,
  key: RawBuilder<string>,
  id: RawBuilder<string>,
  page: PageRequest,
): Promise<Positioned<Row>[]> {
  const direction = goesDown(page) ? 'desc' : 'asc'
  const bounds = boundsOf(page, ({ key: text, id: one }) => [sql`(${key}, ${id})`, sql`(${text}, ${one}::uuid)`])
  const rows = await question
    .where((eb) => eb.and(bounds))
    .select(key.as('sortKey'))
    .orderBy(key, direction)
    .orderBy(id, direction)
    .limit(page.limit)
    .execute()
  return rows.map((found) => {
    const { sortKey, ...row } = found as unknown as Row & { sortKey: string }
    return { ...(row as unknown as Row), position: { key: sortKey, id: row.id } }
  })
}
