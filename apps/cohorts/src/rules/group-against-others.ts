import { HOUR_CATEGORIES, type HourCategory, type Localised } from '@kraamketen/kraamzorg'
import { completeGroups } from './complete-groups.ts'
import { HOUR_CATEGORY_LABEL } from './hour-category-label.ts'
import { weightedShare } from './hour-shares.ts'
import { printedNumber, tidy } from './printed-number.ts'
import { exceeds, halfUnit } from './printed-rounding.ts'
import type { HourFigures } from './printed-table.ts'
import { type Placement, type RealignmentSearch, searchRealignment } from './realignment.ts'
import type { ReconciliationFinding, ReconciliationRule } from './reconciliation.ts'

/**
 * GROUP_AGAINST_OTHERS: every group in which nobody is missing divides the same families, so every one gives the same
 * overall percentages (NL: dezelfde verdeling). Counts need no such check: ROW_COUNTS adds them up.
 *
 * The reference is the median of the groups: as long as more than half of them are right it lies between right ones,
 * so it is at most half a unit from the truth however wrong the rest is. A right group is at most half a unit off as
 * well; together they differ by at most one unit. When no majority fits the reference, nobody can say which groups
 * are wrong, and the finding says only that.
 *
 * For a group that does not fit, every order of its percentages is tried. A realignment is proposed only when exactly
 * one fits within rounding; it is a computation about print, not a correction by the publisher.
 */
export const groupAgainstOthers: ReconciliationRule = (table) => {
  if (table.percentPrintedTo === null) return []
  const tolerance = 2 * halfUnit(table.percentPrintedTo)
  const groups = completeGroups(table).map((group) => ({
    group,
    shares: eachCategory((category) => weightedShare(group.rows, category, table)),
  }))
  const reference = eachCategory((category) => median(groups.map(({ shares }) => shares[category])))
  const apart = groups.flatMap(({ group, shares }) => {
    const worst = largestDifference(shares, reference)
    return exceeds(worst.difference, tolerance) ? [{ group, shares, ...worst }] : []
  })
  if (apart.length === 0) return []
  if (apart.length * 2 >= groups.length) return [noMajority(groups.length, tolerance)]

  return apart.map(({ group, shares, category, difference }): ReconciliationFinding => {
    const search = searchRealignment(group, reference, tolerance)
    const moves = search?.fitting === 1 ? search.best.placements.filter(({ row, from }) => row.key !== from.key) : []
    const label = HOUR_CATEGORY_LABEL[category]
    const own = printedNumber(shares[category], 2)
    const others = printedNumber(reference[category], 2)
    const limit = printedNumber(tolerance, 2)
    const agreeing = groups.length - apart.length
    const searched = search === null ? notSearched(group.rows.length) : outcomeOf(search, moves)
    return {
      code: 'GROUP_AGAINST_OTHERS',
      group: group.key,
      row: null,
      explanation: {
        nl: `Gewogen naar aantal geven de rijen van '${group.name.nl}' ${own.nl}% met ${label.nl}; de ${agreeing} groepen die het eens zijn geven ${others.nl}%. Afronden verklaart hooguit ${limit.nl} procentpunt. ${searched.nl}`,
        en: `Weighted by number the rows of '${group.name.en}' give ${own.en}% with ${label.en}; the ${agreeing} groups that agree give ${others.en}%. Rounding explains at most ${limit.en} percentage point. ${searched.en}`,
      },
      printed: tidy(reference[category]),
      computed: tidy(shares[category]),
      difference: tidy(difference),
      tolerance: tidy(tolerance),
      explainedByRounding: false,
      proposal: moves.map(({ row, from }) => ({ row: row.key, percentagesPrintedAt: from.key })),
    }
  })
}

/** Below this an error is floating point alone, and no multiple of it means anything. */
const EXACT = 1e-9

function eachCategory(figure: (category: HourCategory) => number): HourFigures {
  return Object.fromEntries(HOUR_CATEGORIES.map((category) => [category, figure(category)])) as HourFigures
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

function largestDifference(shares: HourFigures, reference: HourFigures) {
  return HOUR_CATEGORIES.map((category) => ({ category, difference: shares[category] - reference[category] })).reduce(
    (worst, next) => (Math.abs(next.difference) > Math.abs(worst.difference) ? next : worst),
  )
}

function noMajority(groups: number, tolerance: number): ReconciliationFinding {
  const limit = printedNumber(tolerance, 2)
  return {
    code: 'GROUP_AGAINST_OTHERS',
    group: null,
    row: null,
    explanation: {
      nl: `De ${groups} volledige groepen geven verschillende verdelingen: meer dan de ${limit.nl} procentpunt die afronden verklaart, en geen meerderheid is het eens. Welke groep fout is, is zo niet te zeggen.`,
      en: `The ${groups} complete groups give different distributions: more than the ${limit.en} percentage point that rounding explains, and no majority agrees. Which group is wrong cannot be said.`,
    },
    printed: null,
    computed: null,
    difference: null,
    tolerance: tidy(tolerance),
    explainedByRounding: false,
    proposal: [],
  }
}

function notSearched(rows: number): Localised {
  return {
    nl: `De groep heeft ${rows} rijen: te veel om elke volgorde van de percentages te proberen.`,
    en: `The group has ${rows} rows: too many to try every order of the percentages.`,
  }
}

function outcomeOf(
  { orders, fitting, asPrinted, best, secondBestError }: RealignmentSearch,
  moves: readonly Placement[],
) {
  const tried = printedNumber(orders, 0)
  if (moves.length === 0) {
    return {
      nl: `Van de ${tried.nl} volgordes van de percentages passen er ${fitting} binnen afronding: geen voorstel.`,
      en: `Of the ${tried.en} orders of the percentages ${fitting} fit within rounding: no proposal.`,
    }
  }
  const before = printedNumber(asPrinted.error, 2)
  const after = printedNumber(best.error, 5)
  const second = printedNumber(secondBestError, 3)
  const times = best.error > EXACT ? printedNumber(secondBestError / best.error, 0) : null
  const dutch = moves.map(({ row, from }) => `bij '${row.label}' horen die van '${from.label}'`).join(', ')
  const english = moves.map(({ row, from }) => `those of '${from.label}' belong to '${row.label}'`).join(', ')
  return {
    nl: `Van de ${tried.nl} volgordes van de percentages past er precies één binnen afronding: ${dutch}. De som van de gekwadrateerde verschillen daalt dan van ${before.nl} naar ${after.nl}; de op één na beste volgorde komt op ${second.nl}${times === null ? '' : `, ${times.nl} keer zo veel`}. Dit is een berekening, geen correctie van de uitgever.`,
    en: `Of the ${tried.en} orders of the percentages exactly one fits within rounding: ${english}. The sum of squared differences then falls from ${before.en} to ${after.en}; the second best order gives ${second.en}${times === null ? '' : `, ${times.en} times as much`}. This is a computation, not a correction by the publisher.`,
  }
}
