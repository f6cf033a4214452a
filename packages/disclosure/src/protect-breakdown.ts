import { POLICY } from './policy.ts'
import { secondarySuppression } from './secondary-suppression.ts'

/** People by category, exact; null is withheld. */
export interface ProtectedCounts {
  /** How many there are in all. */
  readonly of: number | null
  readonly counts: readonly (number | null)[]
}

export interface ProtectedBreakdown {
  readonly whole: ProtectedCounts
  /** In the order of the blocks that were given. */
  readonly blocks: readonly ProtectedCounts[]
}

/**
 * A breakdown by one characteristic whose exact numbers may be shown (NL: onthullingscontrole), for an evaluation that
 * must add up to what was printed of it. Of the whole are withheld one to nine people, a category that all of them are
 * in, and whatever else would give those away when it is taken off the total. Blocks of time add up to the whole, so a single cell that is hidden in one of them could
 * be had from the others: their categories are shown when none has to be hidden in any block, and else not at all.
 *
 * Which cell was withheld for its own size and which to cover it is not said: of two hidden ones that are 18 together
 * it would be known that both are nine.
 *
 * @param table blocks of time × categories
 */
export function protectBreakdown(table: readonly (readonly number[])[]): ProtectedBreakdown {
  const { threshold } = POLICY
  const categories = table[0]?.length ?? 0
  const counts = Array.from({ length: categories }, (_, category) => sum(table.map((line) => line[category] ?? 0)))
  const whole = protectLine(counts)
  if (table.length < 2) return { whole, blocks: table.map(() => whole) }
  const isOfShown = table.every((line) => sum(line) >= threshold)
  const isAllShown = isOfShown && table.every((line) => secretCells(line).size === 0)
  const blocks = table.map((line) => ({
    of: isOfShown ? sum(line) : null,
    counts: line.map((count) => (isAllShown ? count : null)),
  }))
  return { whole, blocks }
}

/** Categories that say something of few people by themselves. */
function secretCells(counts: readonly number[]): ReadonlySet<number> {
  const of = sum(counts)
  return new Set(counts.keys().filter((category) => isSecret(counts[category] ?? 0, of)))
}

function isSecret(count: number, of: number): boolean {
  return count > 0 && (count < POLICY.threshold || count === of)
}

function protectLine(counts: readonly number[]): ProtectedCounts {
  const of = sum(counts)
  if (of === 0) return { of, counts }
  if (of < POLICY.threshold) return { of: null, counts: counts.map(() => null) }
  let primary = secretCells(counts)
  for (;;) {
    const hidden = primary.union(secondarySuppression({ shape: [counts.length], counts }, primary))
    const further = oneMore(counts, hidden)
    if (further !== null) {
      primary = primary.union(new Set([further]))
      continue
    }
    // Empty categories beside hidden ones only would say where everybody is.
    const isAnyShown = counts.some((count, category) => count > 0 && !hidden.has(category))
    return { of, counts: counts.map((count, category) => (hidden.has(category) || !isAnyShown ? null : count)) }
  }
}

/**
 * The category to hide besides, when the small one among the hidden can take hardly any other value: whoever knows the
 * rule knows that one of them is under ten and that none is larger than the smallest that is shown. Of two that are 18
 * together beside one of ten, both are nine.
 */
function oneMore(counts: readonly number[], hidden: ReadonlySet<number>): number | null {
  const inOrder = [...counts.entries()].toSorted(([, one], [, other]) => one - other)
  const smallest = inOrder.find(([category, count]) => count > 0 && !hidden.has(category))
  if (hidden.size === 0 || smallest === undefined) return null
  const [category, count] = smallest
  const together = sum([...hidden].map((place) => counts[place] ?? 0))
  const others = hidden.size - 1
  const upper = Math.min(POLICY.threshold - 1, together - others)
  const lower = Math.max(1, together - others * (count - 1))
  return upper - lower < LEAST_ROOM ? category : null
}

/** From the smallest to the largest value that a small count can have: three values at least. */
const LEAST_ROOM = 2

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
