/** What must be there because something else is there: its absence is a bug, not an answer. */
export function existing<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`There must be ${what} here.`)
  return value
}
