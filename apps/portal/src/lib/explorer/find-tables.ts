import { spreadLists } from './spread-lists.ts'

/** What stands in one cell: a value as the graph gave it, or null. */
export type Cell = string | number | boolean | null

/** A list of an answer, as rows: what stands inside a row becomes columns such as `recipient.name`. */
export interface Table {
  /** Response names from the top, dots between; of a connection without `edges`. */
  readonly path: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that hold lists themselves: how many things; the things are a table of their own. */
  readonly counted: readonly string[]
  /** The table whose rows these stand in, each in the row that its first column, `#`, says; null of what stands in none. */
  readonly within: string | null
}

type Record_ = Readonly<Record<string, unknown>>
type Row = { readonly cells: ReadonlyMap<string, Cell>; readonly counted: readonly string[] }

const MOST_TABLES = 12

/** Every list of objects of an answer, in its order; lists inside rows as one table after that of those rows. */
export function findTables(data: unknown): readonly Table[] {
  const tables: Table[] = []
  const look = (value: unknown, path: readonly string[]) => {
    if (tables.length >= MOST_TABLES) return
    if (Array.isArray(value)) {
      const objects = value.filter(isObject)
      const rows =
        path.at(-1) === 'edges' && objects.every(({ node }) => isObject(node)) ? objects.map(nodeOf) : objects
      add(rows, rows === objects ? path : path.slice(0, -1), null)
    } else if (isObject(value)) for (const [name, inner] of Object.entries(value)) look(inner, [...path, name])
  }
  const add = (found: readonly Record_[], path: readonly string[], within: string | null) => {
    if (found.length === 0 || tables.length >= MOST_TABLES) return
    const rows = spreadLists(found)
    const table = tableOf(rows, path.join('.'), within)
    tables.push(table)
    for (const name of table.counted)
      add(
        rows.flatMap((row, at) => listIn(row, name, at + 1)),
        [...path, name],
        table.path,
      )
  }
  look(data, [])
  return tables
}

/** What a row holds under a name of a column, each with the number of that row. */
function listIn(row: Record_, name: string, number: number): readonly Record_[] {
  const list = name.split('.').reduce<unknown>((value, step) => (isObject(value) ? value[step] : null), row)
  return Array.isArray(list) ? list.filter(isObject).map((inner) => ({ '#': number, ...inner })) : []
}

function tableOf(objects: readonly Record_[], path: string, within: string | null): Table {
  const rows = objects.map(rowOf)
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  // What is null in one row may be an object in another: in its place come the columns of that.
  const inside = (name: string) => names.filter((other) => other.startsWith(`${name}.`))
  const columns = [...new Set(names.flatMap((name) => (inside(name).length > 0 ? inside(name) : [name])))]
  const counted = new Set(rows.flatMap((row) => row.counted))
  // An empty list does not say of what it is one; another row does.
  const cellOf = (cells: Row['cells'], column: string) =>
    counted.has(column) && cells.get(column) === '' ? 0 : (cells.get(column) ?? null)
  return {
    path,
    columns,
    rows: rows.map(({ cells }) => columns.map((column) => cellOf(cells, column))),
    counted: [...counted],
    within,
  }
}

function rowOf(object: Record_): Row {
  const cells = new Map<string, Cell>()
  const counted: string[] = []
  const put = (value: unknown, name: string) => {
    if (Array.isArray(value)) {
      if (value.some(isObject)) counted.push(name)
      cells.set(name, value.some(isObject) ? value.length : value.map(String).join(', '))
    } else if (isObject(value)) for (const [key, inner] of Object.entries(value)) put(inner, `${name}.${key}`)
    else cells.set(name, value as Cell)
  }
  for (const [name, value] of Object.entries(object)) put(value, name)
  return { cells, counted }
}

/** A node with what its edge says beside it, but for the position. */
function nodeOf({ node, cursor: _, ...edge }: Record_): Record_ {
  return { ...(node as Record_), ...edge }
}

function isObject(value: unknown): value is Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
