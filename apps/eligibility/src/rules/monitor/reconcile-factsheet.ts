import type { PrintedBreakdown } from './factsheet.ts'

/** Whole numbers of families that printed percentages can be made of. */
export interface FactsheetFit {
  /** How many there are in all: the denominator. */
  readonly of: number
  /** In the order of the printed figures. */
  readonly counts: readonly number[]
  /** Whether these counts give every percentage just as it is printed. */
  readonly isExact: boolean
}

export interface ReconciledBreakdown {
  /** What the printed percentages add up to; null where counts are printed. */
  readonly percentageSum: number | null
  /** What the printed counts add up to; null where percentages are printed. */
  readonly countSum: number | null
  readonly fit: FactsheetFit | null
  /** Other denominators that give every percentage as printed: the smaller the print, the more of them. */
  readonly alsoFit: readonly number[]
}

/**
 * Which whole numbers stand behind a printed breakdown. Percentages say it themselves: a class of 6.9 % cannot be a
 * whole number of 133 families, and is 9 of 131. Of the denominators that give every percentage as printed the largest
 * is taken, for it leaves the fewest out. When none does, print was rounded to add up: the one that comes nearest is
 * taken and called inexact, as long as no figure is further off than one in its last digit.
 *
 * Source: docs/sources.md#geboortezorg-flex
 */
export function reconcileFactsheet({ figures, of, isComplete }: PrintedBreakdown): ReconciledBreakdown {
  const counts = figures.flatMap(({ count }) => count ?? [])
  if (counts.length === figures.length) {
    const countSum = sum(counts)
    return { percentageSum: null, countSum, fit: { of: countSum, counts, isExact: countSum === of }, alsoFit: [] }
  }
  const percentages = figures.map(({ percentage }) => percentage ?? 0)
  const percentageSum = Math.round(sum(percentages) * 10) / 10
  const lastDigit = 1 / 10 ** decimalsOf(percentages)
  const tolerance = lastDigit / 2 + 1e-9
  const candidates = Array.from({ length: of }, (_, index) => index + 1).flatMap((denominator) => {
    const made = percentages.map((percentage) => Math.round((percentage * denominator) / 100))
    const all = sum(made)
    if (isComplete ? all !== denominator : all > denominator) return []
    const apart = made.map((count, index) => Math.abs((100 * count) / denominator - (percentages[index] as number)))
    return [{ of: denominator, counts: made, apart: Math.max(...apart) }]
  })
  const exact = candidates.filter(({ apart }) => apart <= tolerance)
  const best =
    exact.at(-1) ??
    candidates
      .filter(({ apart }) => apart <= lastDigit)
      .reduce<(typeof candidates)[number] | null>(
        (nearest, one) => (nearest === null || one.apart <= nearest.apart ? one : nearest),
        null,
      )
  return {
    percentageSum,
    countSum: null,
    fit: best === null ? null : { of: best.of, counts: best.counts, isExact: best.apart <= tolerance },
    alsoFit: exact.slice(0, -1).map((one) => one.of),
  }
}

/** How finely it is printed: the most decimals that any of the figures has. */
function decimalsOf(percentages: readonly number[]): number {
  return Math.max(0, ...percentages.map((percentage) => String(percentage).split('.')[1]?.length ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
