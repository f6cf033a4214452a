import type { Protected, ProtectedLine } from '@kraamketen/disclosure'

const DIFFERENCE: Protected = { withheld: 'DIFFERENCE' }
const SECONDARY: Protected = { withheld: 'SECONDARY' }

/**
 * A line without the classes that differ by too few from what was shown before. When only one class is hidden then, the
 * smallest that is left goes too: n less the others would give it.
 *
 * @param classes places of the classes; none leaves the line as it is
 */
export function withholdClasses(line: ProtectedLine, classes: readonly number[]): ProtectedLine {
  const fresh = classes.filter((place) => 'value' in (line.counts[place] as Protected))
  if (fresh.length === 0 || 'withheld' in line.n) return line
  const hidden = new Map<number, Protected>(fresh.map((place) => [place, DIFFERENCE]))
  const isShown = (place: number) => !hidden.has(place) && 'value' in (line.counts[place] as Protected)
  const shown = line.counts.keys().filter(isShown).toArray()
  if (line.counts.length - shown.length === 1) {
    const sizes = shown.map((place) => ({ place, size: valueOf(line.counts[place] as Protected) }))
    const [smallest] = sizes.filter(({ size }) => size > 0).toSorted((a, b) => a.size - b.size)
    if (smallest !== undefined) hidden.set(smallest.place, SECONDARY)
  }
  const without = (values: readonly Protected[]) => values.map((value, place) => hidden.get(place) ?? value)
  return { ...line, counts: without(line.counts), shares: without(line.shares) }
}

function valueOf(count: Protected): number {
  return 'value' in count ? count.value : 0
}
