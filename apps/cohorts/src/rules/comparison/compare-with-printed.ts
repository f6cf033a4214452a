import { HOUR_CATEGORIES, type HourCategory, type Localised } from '@kraamketen/kraamzorg'
import type { HoursCorrection } from '../definition/cohort-definition.ts'
import { groupAgainstOthers } from '../group-against-others.ts'
import type { Shown } from '../intervals/shown.ts'
import { meanFromStrata } from '../mean-from-strata.ts'
import { printedNumber, tidy } from '../printed-number.ts'
import { exceeds, halfUnit } from '../printed-rounding.ts'
import type { PrintedGroup, PrintedRow, PrintedTable } from '../printed-table.ts'
import { countBound, meanBound, shareBound, type StatedNoise } from './noise-bound.ts'
import { levelOfRow, type PrintedLevel } from './printed-levels.ts'

/** What is computed of the same families as a printed row; as disclosure control lets it out. */
export interface ComparedLine<Rule extends string = string> {
  readonly n: Shown<Rule>
  /** People per hour category, in the order of HOUR_CATEGORIES. */
  readonly counts: readonly Shown<Rule>[]
  /** Percent of n per hour category, in the same order. */
  readonly shares: readonly Shown<Rule>[]
  /** Decimal hours, and the people it is the mean of. */
  readonly received: { readonly mean: Shown<Rule>; readonly n: Shown<Rule> }
  readonly indicated: { readonly mean: Shown<Rule>; readonly n: Shown<Rule> }
}

export const COMPARED_MEASURES = ['N', 'MEAN_RECEIVED', 'MEAN_INDICATED', ...HOUR_CATEGORIES] as const
/** What of a row is compared; an hour category is its share, or its number where the table prints numbers. */
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number]

export const COMPARISON_VERDICTS = ['SAME', 'WITHIN_NOISE', 'DIFFERENT', 'WITHHELD', 'NOT_COMPUTED'] as const
/**
 * SAME: within the rounding of print. WITHIN_NOISE: no further than rounding and the noise of disclosure control together
 * can explain. DIFFERENT: further. WITHHELD: may not be shown. NOT_COMPUTED: there is no computed line for this row.
 */
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number]

/** One printed figure against the computed one (NL: vergelijking). */
export interface Comparison<Rule extends string = string> {
  /** Keys; the group is null for the row of everybody. */
  readonly group: string | null
  readonly row: string
  readonly measure: ComparedMeasure
  readonly unit: 'PAIRS' | 'HOURS' | 'PERCENT'
  readonly printed: number
  /** The figure that reconciliation moves to this row; null where it moves none. */
  readonly realigned: number | null
  readonly computed: Shown<Rule> | null
  /** Computed less printed; null where nothing computed is shown. */
  readonly difference: number | null
  /** Computed less realigned. */
  readonly differenceFromRealigned: number | null
  /** The largest difference that rounding in print explains. */
  readonly rounding: number
  /** The largest difference that disclosure noise explains on top of it; null where nothing computed is shown, or where it explains any. */
  readonly noise: number | null
  /** About the printed figure, also where a realigned one stands beside it. */
  readonly verdict: ComparisonVerdict
  /** What is known of a difference; null when there is none or nothing is known. */
  readonly explanation: Localised | null
}

export interface ComparedCohort<Rule extends string = string> {
  /** Everybody of the cohort; null when that was not computed. */
  readonly total: ComparedLine<Rule> | null
  /** Null when there is no such line. */
  readonly lineOf: (level: PrintedLevel) => ComparedLine<Rule> | null
  /** How the hours of the cohort were corrected, which can be why they differ. */
  readonly hoursCorrection: HoursCorrection
  readonly noise: StatedNoise
}

interface Figure<Rule extends string> {
  readonly measure: ComparedMeasure
  readonly unit: Comparison['unit']
  readonly printedTo: number | null
  readonly printed: number
  readonly realigned: number | null
  readonly computed: Shown<Rule> | null
  readonly bound: (value: number) => number
}

/**
 * A published table against a cohort, every printed figure by itself, in printed order, the row of everybody first
 * (NL: gedrukt tegen berekend). Whether a figure is the same is judged against print as it stands; what reconciliation
 * proposes stands beside it and repairs nothing.
 *
 * Source: docs/sources.md#rivm-kraamzorggebruik
 */
export function compareWithPrinted<Rule extends string>(
  table: PrintedTable,
  cohort: ComparedCohort<Rule>,
): readonly Comparison<Rule>[] {
  const moved = realignedRows(table)
  const everybody =
    table.total === null ? [] : rowAgainst(table, cohort, { group: null, row: table.total }, cohort.total)
  const rows = table.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const level = levelOfRow(group.key, row.key)
      const line = level === null ? null : cohort.lineOf(level)
      return rowAgainst(table, cohort, { group, row, source: moved.get(row) }, line)
    }),
  )
  return [...everybody, ...rows]
}

/** The rows whose percentages seem to be printed elsewhere, and where. */
function realignedRows(table: PrintedTable): ReadonlyMap<PrintedRow, PrintedRow> {
  const moves = groupAgainstOthers(table, []).flatMap(({ group: key, proposal }) => {
    const rows = table.groups.find((group) => group.key === key)?.rows ?? []
    const row = (wanted: string) => rows.find((of) => of.key === wanted)
    return proposal.flatMap(({ row: to, percentagesPrintedAt: from }) => {
      const [toRow, fromRow] = [row(to), row(from)]
      return toRow === undefined || fromRow === undefined ? [] : [[toRow, fromRow] as const]
    })
  })
  return new Map(moves)
}

interface PrintedPlace {
  readonly group: PrintedGroup | null
  readonly row: PrintedRow
  /** The row at which the percentages of this one seem to be printed. */
  readonly source?: PrintedRow | undefined
}

function rowAgainst<Rule extends string>(
  table: PrintedTable,
  cohort: ComparedCohort<Rule>,
  place: PrintedPlace,
  line: ComparedLine<Rule> | null,
): readonly Comparison<Rule>[] {
  const { row, source } = place
  const { noise } = cohort
  const people = line === null || 'withheld' in line.n ? 0 : line.n.value
  const ofMean = (mean: ComparedLine<Rule>['received'] | undefined) => {
    const contributors = mean === undefined || 'withheld' in mean.n ? 0 : mean.n.value
    return (value: number) => meanBound(value, contributors, noise)
  }
  const hours = { unit: 'HOURS', printedTo: table.hoursPrintedTo, realigned: null } as const
  const figures: readonly Figure<Rule>[] = [
    {
      measure: 'N',
      unit: 'PAIRS',
      printedTo: null,
      printed: row.n,
      realigned: null,
      computed: line?.n ?? null,
      bound: (value) => countBound(value, noise),
    },
    {
      ...hours,
      measure: 'MEAN_RECEIVED',
      printed: row.meanReceivedHours,
      computed: line?.received.mean ?? null,
      bound: ofMean(line?.received),
    },
    {
      ...hours,
      measure: 'MEAN_INDICATED',
      printed: row.meanIndicatedHours,
      computed: line?.indicated.mean ?? null,
      bound: ofMean(line?.indicated),
    },
    ...HOUR_CATEGORIES.map((category, at): Figure<Rule> => {
      const counts = table.percentPrintedTo === null
      return {
        measure: category,
        unit: counts ? 'PAIRS' : 'PERCENT',
        printedTo: table.percentPrintedTo,
        printed: row.figures[category],
        realigned: source?.figures[category] ?? null,
        computed: (counts ? line?.counts : line?.shares)?.[at] ?? null,
        bound: (value) => (counts ? countBound(value, noise) : shareBound(value, people, noise)),
      }
    }),
  ]
  return figures.map((figure) => figureAgainst(table, cohort, place, figure))
}

function figureAgainst<Rule extends string>(
  table: PrintedTable,
  cohort: ComparedCohort<Rule>,
  place: PrintedPlace,
  { measure, unit, printedTo, printed, realigned, computed, bound }: Figure<Rule>,
): Comparison<Rule> {
  const rounding = halfUnit(printedTo)
  const base = {
    group: place.group?.key ?? null,
    row: place.row.key,
    measure,
    unit,
    printed,
    realigned,
    computed,
    rounding,
  }
  const nothing = { difference: null, differenceFromRealigned: null, noise: null, explanation: null }
  if (computed === null) return { ...base, ...nothing, verdict: 'NOT_COMPUTED' }
  if ('withheld' in computed) return { ...base, ...nothing, verdict: 'WITHHELD' }
  const difference = computed.value - printed
  const noise = bound(computed.value)
  const verdict = !exceeds(difference, rounding)
    ? 'SAME'
    : !exceeds(difference, rounding + noise)
      ? 'WITHIN_NOISE'
      : 'DIFFERENT'
  const fromRealigned = realigned === null ? null : computed.value - realigned
  return {
    ...base,
    difference: tidy(difference),
    differenceFromRealigned: fromRealigned === null ? null : tidy(fromRealigned),
    noise: Number.isFinite(noise) ? tidy(noise) : null,
    verdict,
    explanation:
      verdict !== 'DIFFERENT'
        ? null
        : (realignment(place, fromRealigned, rounding + noise) ??
          meanOfEverybody(table, place, measure) ??
          correction(table, cohort.hoursCorrection, measure)),
  }
}

/** The percentages of this row seem to be printed at another. */
function realignment({ row, source }: PrintedPlace, difference: number | null, explained: number): Localised | null {
  if (source === undefined || difference === null) return null
  const fits = !exceeds(difference, explained)
  const apart = printedNumber(difference, 2)
  return {
    nl: `De percentages van '${row.label}' lijken bij '${source.label}' gedrukt te staan. Tegen die rij is het verschil ${apart.nl} procentpunt: ${fits ? 'dat past' : 'ook dat past niet'}. Dit is een berekening, geen correctie van de uitgever.`,
    en: `The percentages of '${row.label}' seem to be printed at '${source.label}'. Against that row the difference is ${apart.en} percentage point: ${fits ? 'that fits' : 'that does not fit either'}. This is a computation, not a correction by the publisher.`,
  }
}

/** The printed mean of everybody does not follow from the printed rows. */
function meanOfEverybody(
  table: PrintedTable,
  { group, row }: PrintedPlace,
  measure: ComparedMeasure,
): Localised | null {
  if (group !== null) return null
  const printed = measure === 'MEAN_RECEIVED' ? row.meanReceivedHours : row.meanIndicatedHours
  if (measure !== 'MEAN_RECEIVED' && measure !== 'MEAN_INDICATED') return null
  return meanFromStrata(table, []).find((finding) => finding.printed === printed)?.explanation ?? null
}

/** Hours and their classes depend on the correction; the number of families and indicated hours do not. */
function correction(
  { correctedForHospitalStay: corrected }: PrintedTable,
  chosen: HoursCorrection,
  measure: ComparedMeasure,
): Localised | null {
  // No factor makes hours out of none.
  if (measure === 'N' || measure === 'MEAN_INDICATED' || measure === ('NONE' satisfies HourCategory)) return null
  if (corrected !== (chosen !== 'NONE')) {
    return corrected
      ? {
          nl: 'De tabel is gecorrigeerd voor een dag in het ziekenhuis, dit cohort niet.',
          en: 'The table is corrected for a day in hospital, this cohort is not.',
        }
      : {
          nl: 'Dit cohort is gecorrigeerd voor een dag in het ziekenhuis, de tabel niet.',
          en: 'This cohort is corrected for a day in hospital, the table is not.',
        }
  }
  if (chosen !== 'ONE_EIGHTH_INCREASE') return null
  return {
    nl: 'De beschreven correctie (een achtste erbij) geeft niet de gemiddelden van de gedrukte tabel: uit Tabel 1 volgt 44,09 uur, Tabel 2 komt uit op 44,30 uur. Vergelijk ook met 8/7.',
    en: 'The correction as described (one eighth added) does not give the means of the printed table: Table 1 leads to 44.09 hours, Table 2 comes to 44.30 hours. Compare with 8/7 as well.',
  }
}
