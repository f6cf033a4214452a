import {
  type Protected,
  type ProtectedTable,
  type RawTable,
  secondarySuppression,
  tableCells,
  type WithholdingRule,
} from '@kraamketen/disclosure'

/** A cell of a table that does not leave with an exported document. */
export interface SuppressedCell {
  /** Line of the raw table; null for everybody. */
  readonly line: number | null
  /** Class; null for the number of people in the line. */
  readonly ofClass: number | null
  readonly rule: WithholdingRule
}

/** The largest table that is taken apart; what is larger is exported in parts. */
export const MOST_EXPORTED_CELLS = 2500

/**
 * What an exported table leaves out (NL: onderdrukte cellen): every value that its answer withholds, and what those could
 * be computed from when the document is read as one, with all its margins.
 */
export function suppressCrosstab(raw: RawTable, table: ProtectedTable): readonly SuppressedCell[] {
  const { classes, shape } = raw
  const lines = raw.others.length
  const width = raw.others.some((people) => people > 0) ? classes + 1 : classes
  const counts = Array.from({ length: lines * width }, (_, cell) => {
    const [line, of] = [Math.floor(cell / width), cell % width]
    return (of < classes ? raw.counts[line * classes + of] : raw.others[line]) as number
  })
  const cells = tableCells([...shape, width])
  const margins = new Map(cells.map(({ levels }, place) => [levels.map((level) => level ?? '*').join(' '), place]))
  const levelsOf = (cell: number) => cells[cell]?.levels ?? []
  const lineTotal = (line: number) => margins.get([...levelsOf(line * width).slice(0, -1), '*'].join(' ')) as number
  const every = shape.map(() => '*')
  const classTotal = (of: number) => margins.get([...every, of].join(' ')) as number
  const everybody = margins.get([...every, '*'].join(' ')) as number

  const found: SuppressedCell[] = []
  const withheld = new Set<number>()
  const look = (value: Protected, place: number, line: number | null, ofClass: number | null) => {
    if (!('withheld' in value)) return
    found.push({ line, ofClass, rule: value.withheld })
    const people = (cells[place]?.inner ?? []).reduce((sum, cell) => sum + (counts[cell] as number), 0)
    // An empty cell covers nothing and is computed from nothing.
    if (people > 0) withheld.add(place)
  }
  for (const [line, { n, counts: ofClasses }] of table.lines.entries()) {
    if (raw.possibleLines?.[line] === 0) continue
    look(n, lineTotal(line), line, null)
    for (const [of, count] of ofClasses.entries()) look(count, line * width + of, line, of)
    const rest = raw.others[line] as number
    if (rest > 0 && rest < table.policy.threshold) withheld.add(line * width + classes)
  }
  look(table.total.n, everybody, null, null)
  for (const [of, count] of table.total.counts.entries()) look(count, classTotal(of), null, of)

  const places = new Map<number, Pick<SuppressedCell, 'line' | 'ofClass'>>([[everybody, { line: null, ofClass: null }]])
  for (let line = 0; line < lines; line++) places.set(lineTotal(line), { line, ofClass: null })
  for (let of = 0; of < classes; of++) places.set(classTotal(of), { line: null, ofClass: of })
  for (const place of secondarySuppression({ shape: [...shape, width], counts }, withheld)) {
    const inner = place < counts.length && place % width < classes
    const where = inner ? { line: Math.floor(place / width), ofClass: place % width } : places.get(place)
    if (where !== undefined) found.push({ ...where, rule: 'SECONDARY' })
  }
  return found
}
