/** What stands in one cell: a value as the graph gave it, or null. */
export type Cell = string | number | boolean | null

/** A list of an answer, as rows: what stands inside a row becomes columns such as `recipient.name`. */
export interface Table {
  /** Response names from the top, dots between; of a connection without `edges`. */
  readonly path: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that hold lists themselves: how many things, the things are in the JSON only. */
  readonly counted: readonly string[]
}

type Record_ = Readonly<Record<string, unknown>>
type Row = { readonly cells: ReadonlyMap<string, Cell>; readonly counted: readonly string[] }

const MOST_TABLES = 12

/** Every list of objects of an answer that is in no other list, in its order. Lists of one row's own stay in that row. */
export function findTables(data: unknown): readonly Table[] {
  const tables: Table[] = []
  const look = (value: unknown, path: readonly string[]) => {
    if (tables.length >= MOST_TABLES) return
    if (Array.isArray(value)) {
      const objects = value.filter(isObject)
      const rows =
        path.at(-1) === 'edges' && objects.every(({ node }) => isObject(node)) ? objects.map(nodeOf) : objects
      if (rows.length > 0) tables.push(tableOf(rows, (rows === objects ? path : path.slice(0, -1)).join('.')))
    } else if (isObject(value)) for (const [name, inner] of Object.entries(value)) look(inner, [...path, name])
  }
  look(data, [])
  return tables
}

function tableOf(objects: readonly Record_[], path: string): Table {
  const rows = objects.map(rowOf)
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  // What is null in one row may be an object in another: in its place come the columns of that.
  const inside = (name: string) => names.filter((other) => other.startsWith(`${name}.`))
  const columns = [...new Set(names.flatMap((name) => (inside(name).length > 0 ? inside(name) : [name])))]
  return {
    path,
    columns,
    rows: rows.map(({ cells }) => columns.map((column) => cells.get(column) ?? null)),
    counted: [...new Set(rows.flatMap(({ counted }) => counted))],
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
