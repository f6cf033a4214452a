import {
  type Protected,
  type ProtectedLine,
  type ProtectedTable,
  type RawTable,
  protectTable,
} from '@kraamketen/disclosure'
import { placeOf } from './table-sets.ts'
import { withholdClasses } from './withhold-classes.ts'

/** A protected table, and which of the sets that it was made of it tells the size of. */
export interface ProtectedGroups {
  readonly table: ProtectedTable
  /** Places among the sets of the table. */
  readonly shown: readonly number[]
}

/**
 * A table without what differs by too few from what was shown before: whole lines by the rules of the table itself, and
 * single classes of a line that may stay.
 *
 * @param differing places among the sets of the table
 */
export function protectGroups(raw: RawTable, differing: ReadonlySet<number>): ProtectedGroups {
  const { classes } = raw
  const lines = raw.others.length
  const lineDiffers = new Set<number>()
  const classesDiffer = new Map<number, number[]>()
  for (const place of differing) {
    const group = Math.floor(place / (classes + 1))
    const ofClass = (place % (classes + 1)) - 1
    // Everybody is the last group of a table and the first of its sets.
    const ofTable = group === 0 ? lines : group - 1
    if (ofClass < 0) lineDiffers.add(ofTable)
    else classesDiffer.set(ofTable, [...(classesDiffer.get(ofTable) ?? []), ofClass])
  }
  const guarded = protectTable(raw, { differing: lineDiffers })
  const table: ProtectedTable = {
    ...guarded,
    lines: guarded.lines.map((line, at) => withholdClasses(line, classesDiffer.get(at) ?? [])),
    total: withholdClasses(guarded.total, classesDiffer.get(lines) ?? []),
  }
  return { table, shown: [table.total, ...table.lines].flatMap((line, group) => shownOf(line, group, classes)) }
}

function shownOf({ n, counts }: ProtectedLine, group: number, classes: number): readonly number[] {
  const tells = (value: Protected) => 'value' in value && value.value > 0
  const ofClasses = counts.flatMap((count, ofClass) => (tells(count) ? [placeOf(classes, group, ofClass)] : []))
  return tells(n) ? [placeOf(classes, group, null), ...ofClasses] : ofClasses
}

/** Every value of lines, for counting them: n, counts, means and the n of means. A share is its count again. */
export function* valuesOf(lines: Iterable<ProtectedLine>): Generator<Protected> {
  for (const { n, counts, means } of lines) {
    yield n
    yield* counts
    for (const { mean, n: people } of means) {
      yield mean
      yield people
    }
  }
}
