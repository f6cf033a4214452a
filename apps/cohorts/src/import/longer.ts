type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float64Array

/** The same numbers with room for twice as many. */
export function longer<Column extends Numbers>(column: Column): Column {
  const copy = new (column.constructor as new (length: number) => Column)(column.length * 2)
  copy.set(column)
  return copy
}
