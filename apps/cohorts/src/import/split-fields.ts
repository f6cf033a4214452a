/**
 * The fields of one line of CSV, quotes taken off; null when a quote is not closed, or stands inside a value.
 *
 * A quoted value ends on its own line: no value of the contract holds a line end, and a quote that was forgotten would
 * otherwise take the rest of the file with it.
 */
export function splitFields(line: string): string[] | null {
  const fields: string[] = []
  for (let at = 0; ; at += 1) {
    let field: string
    if (line[at] === '"') {
      const end = closingQuote(line, at + 1)
      if (end < 0) return null
      field = line.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
    } else {
      const comma = line.indexOf(',', at)
      const end = comma < 0 ? line.length : comma
      field = line.slice(at, end)
      if (field.includes('"')) return null
      at = end
    }
    fields.push(field)
    if (at === line.length) return fields
    if (line[at] !== ',') return null
  }
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at
  }
  return -1
}
