import type { Language } from '@kraamketen/kraamzorg'
import { inLanguage } from '@kraamketen/kraamzorg'
import type { ExportTable } from '../export/export-table.ts'
import type { Answered } from './asking.ts'
import type { TableCompared } from './compare-table.ts'
import type { CrosstabAnswer } from './count-crosstab.ts'
import type { FlowAnswer } from './count-flow.ts'
import type { FollowUpAnswer } from './count-follow-up.ts'
import type { NeedAnswer } from './count-need.ts'
import {
  columnOf,
  countCell,
  everybodyCells,
  exportFrame,
  figureCell,
  HOURS,
  levelCells,
  levelColumns,
  PAIRS,
  PERCENT,
} from './export-frame.ts'
import type { Figure } from './figures.ts'
import { type NeedRow, needRows } from './need-rows.ts'
import type { RegionRow } from './region-rows.ts'
import type { StandardisedFigure, StandardisedRow } from './standardise-levels.ts'
import { stepInWords } from './step-in-words.ts'

const N = columnOf('n', 'WHOLE', { nl: 'Moeder-kindparen', en: 'Mother-child pairs' }, PAIRS)
const WORDS = { nl: 'Omschrijving', en: 'Description' }

export function exportFlow({ answer, about }: Answered<FlowAnswer>, language: Language): ExportTable {
  const { by } = answer.question
  const groupBy = by === null ? [] : [by]
  return exportFrame(about, {
    name: 'flow',
    title: { nl: 'Wie bij welk criterium afvalt', en: 'Who drops out at which criterion' },
    columns: [
      columnOf('criterion', 'TEXT', { nl: 'Criterium', en: 'Criterion' }),
      columnOf('criterion_label', 'TEXT', WORDS),
      ...levelColumns(groupBy),
      columnOf('pairs_before', 'WHOLE', { nl: 'Paren ervoor', en: 'Pairs before' }, PAIRS),
      columnOf('pairs_after', 'WHOLE', { nl: 'Paren erna', en: 'Pairs after' }, PAIRS),
      columnOf('excluded', 'WHOLE', { nl: 'Afgevallen', en: 'Taken out' }, PAIRS),
      columnOf('persons_after', 'WHOLE', { nl: 'Moeders erna', en: 'Mothers after' }, { nl: 'moeders', en: 'mothers' }),
    ],
    rows: answer.steps.map((step) => [
      step.criterion,
      inLanguage(stepInWords(step), language),
      ...(step.level === null ? everybodyCells(groupBy, language) : levelCells([step.level], language)),
      ...[step.pairsBefore, step.pairsAfter, step.excluded, step.personsAfter].map(countCell),
    ]),
  })
}

export function exportNeed({ answer, about }: Answered<NeedAnswer>, language: Language): ExportTable {
  const { groupBy } = answer.question
  const { rows, total } = needRows(answer)
  const cells = ({ n, neededHours, receivedHours, gapHours, gapPercent }: NeedRow) => [
    countCell(n),
    ...[neededHours, receivedHours, gapHours, gapPercent].map(figureCell),
  ]
  return exportFrame(about, {
    name: 'need',
    title: { nl: 'Behoefte volgens de norm en ontvangen uren', en: 'Need by the norm and received hours' },
    columns: [
      ...levelColumns(groupBy),
      N,
      columnOf('needed_hours', 'DECIMAL', { nl: 'Nodig volgens de norm', en: 'Needed by the norm' }, HOURS),
      columnOf('received_hours', 'DECIMAL', { nl: 'Ontvangen', en: 'Received' }, HOURS),
      columnOf('gap_hours', 'DECIMAL', { nl: 'Tekort', en: 'Gap' }, HOURS),
      columnOf('gap_percent', 'DECIMAL', { nl: 'Tekort', en: 'Gap' }, PERCENT),
    ],
    rows: [
      ...rows.map((row) => [...levelCells(row.levels, language), ...cells(row)]),
      [...everybodyCells(groupBy, language), ...cells(total)],
    ],
  })
}

export function exportFollowUp({ answer, about }: Answered<FollowUpAnswer>, language: Language): ExportTable {
  const { groupBy } = answer.question
  const lines = [
    ...answer.lines.map(({ levels, offsets }) => ({ levels: levelCells(levels, language), offsets })),
    { levels: everybodyCells(groupBy, language), offsets: answer.total.offsets },
  ]
  return exportFrame(about, {
    name: 'follow-up',
    title: { nl: 'Wie te volgen is, per jaar na de geboorte', en: 'Who can be followed, by year after the birth' },
    columns: [
      ...levelColumns(groupBy),
      columnOf('offset', 'WHOLE', { nl: 'Jaren na het geboortejaar', en: 'Years after the birth year' }, null, false),
      columnOf('available', 'WHOLE', { nl: 'Jaar valt in de gegevens', en: 'Year is in the data' }, PAIRS),
      columnOf('present', 'WHOLE', { nl: 'Daarvan nog aanwezig', en: 'Of them still there' }, PAIRS),
      columnOf('percent', 'DECIMAL', { nl: 'Nog aanwezig', en: 'Still there' }, PERCENT),
    ],
    rows: lines.flatMap(({ levels, offsets }) =>
      offsets.map(({ offset, available, present, share }) => [
        ...levels,
        offset,
        ...[available, present, share].map(countCell),
      ]),
    ),
  })
}

export function exportRegions(
  { about }: Answered<CrosstabAnswer>,
  rows: readonly RegionRow[],
  [from, until]: readonly [string, string],
  language: Language,
): ExportTable {
  return exportFrame(about, {
    name: 'regions',
    title: {
      nl: `Ontvangen uren per GGD-regio, ${from} en ${until}`,
      en: `Received hours by GGD region, ${from} and ${until}`,
    },
    columns: [
      ...levelColumns(['GGD_REGION']),
      columnOf(`n_${from}`, 'WHOLE', { nl: `Paren in ${from}`, en: `Pairs in ${from}` }, PAIRS),
      columnOf(`n_${until}`, 'WHOLE', { nl: `Paren in ${until}`, en: `Pairs in ${until}` }, PAIRS),
      columnOf(`mean_${from}`, 'DECIMAL', { nl: `Gemiddeld in ${from}`, en: `Mean in ${from}` }, HOURS),
      columnOf(`mean_${until}`, 'DECIMAL', { nl: `Gemiddeld in ${until}`, en: `Mean in ${until}` }, HOURS),
      columnOf('change', 'DECIMAL', { nl: 'Verschil', en: 'Change' }, HOURS),
      columnOf('change_low', 'DECIMAL', { nl: 'Verschil, ondergrens', en: 'Change, lower end' }, HOURS),
      columnOf('change_high', 'DECIMAL', { nl: 'Verschil, bovengrens', en: 'Change, upper end' }, HOURS),
    ],
    rows: rows.map((row) => [
      ...levelCells([row.region], language),
      countCell(row.nFrom),
      countCell(row.nUntil),
      ...[row.from, row.until, row.change].map(figureCell),
      endCell(row.change, 'lower'),
      endCell(row.change, 'upper'),
    ]),
  })
}

export function exportStandardised(
  { about }: Answered<CrosstabAnswer>,
  rows: readonly StandardisedRow[],
  language: Language,
): ExportTable {
  const by = about.question.kind === 'CROSSTAB' ? about.question.groupBy.slice(0, 1) : []
  const cells = ({ crude, standardised }: StandardisedFigure) => [
    figureCell(crude),
    standardised === null ? null : figureCell(standardised),
    standardised === null ? null : endCell(standardised, 'lower'),
    standardised === null ? null : endCell(standardised, 'upper'),
  ]
  const columns = (name: string, nl: string, en: string, unit: typeof HOURS) => [
    columnOf(`${name}_crude`, 'DECIMAL', { nl, en }, unit),
    columnOf(`${name}_standardised`, 'DECIMAL', { nl: `${nl}, gestandaardiseerd`, en: `${en}, standardised` }, unit),
    columnOf(`${name}_low`, 'DECIMAL', { nl: `${nl}, ondergrens`, en: `${en}, lower end` }, unit),
    columnOf(`${name}_high`, 'DECIMAL', { nl: `${nl}, bovengrens`, en: `${en}, upper end` }, unit),
  ]
  return exportFrame(about, {
    name: 'standardised',
    title: { nl: 'Gestandaardiseerd naar het hele cohort', en: 'Standardised to the whole cohort' },
    columns: [
      ...levelColumns(by),
      N,
      ...columns('under_24', 'Minder dan 24 uur', 'Under 24 hours', PERCENT),
      ...columns('mean_received_hours', 'Gemiddeld ontvangen', 'Mean received', HOURS),
    ],
    rows: rows.map(({ level, n, underTwentyFour, meanReceivedHours }) => [
      ...levelCells([level], language),
      countCell(n),
      ...cells(underTwentyFour),
      ...cells(meanReceivedHours),
    ]),
  })
}

export function exportComparison({ table, comparisons, everybody }: TableCompared, language: Language): ExportTable {
  return exportFrame(everybody.about, {
    name: `compare-${table.id}`,
    title: {
      nl: `${table.title.nl}: gedrukt naast berekend`,
      en: `${table.title.en}: printed beside computed`,
    },
    columns: [
      columnOf('group_key', 'TEXT', { nl: 'Kenmerk', en: 'Characteristic' }),
      columnOf('row_key', 'TEXT', { nl: 'Rij', en: 'Row' }),
      columnOf('measure', 'TEXT', { nl: 'Maat', en: 'Measure' }),
      columnOf('unit', 'TEXT', { nl: 'Eenheid', en: 'Unit' }),
      columnOf('printed', 'DECIMAL', { nl: 'Gedrukt', en: 'Printed' }, null, false),
      columnOf('realigned', 'DECIMAL', { nl: 'Verschoven', en: 'Realigned' }, null, false),
      columnOf('computed', 'DECIMAL', { nl: 'Berekend', en: 'Computed' }),
      columnOf('difference', 'DECIMAL', { nl: 'Verschil', en: 'Difference' }, null, false),
      columnOf('verdict', 'TEXT', { nl: 'Oordeel', en: 'Verdict' }),
      columnOf('explanation', 'TEXT', { nl: 'Uitleg', en: 'Explanation' }),
    ],
    rows: comparisons.map((of) => [
      of.group ?? 'total',
      of.row,
      of.measure,
      of.unit,
      of.printed,
      of.realigned,
      of.computed === null ? null : countCell(of.computed),
      of.difference,
      of.verdict,
      of.explanation === null ? null : inLanguage(of.explanation, language),
    ]),
  })
}

function endCell(figure: Figure, end: 'lower' | 'upper') {
  if ('withheld' in figure) return figure
  return figure.interval === null ? null : figure.interval[end]
}
