import { type Protected, type ProtectedLine } from '@kraamketen/disclosure'
import { HOUR_CATEGORIES, type Language } from '@kraamketen/kraamzorg'
import { InvalidInput } from '@kraamketen/subgraph'
import type { ExportCell, ExportTable } from '../export/export-table.ts'
import { characteristicOf } from '../rules/characteristics.ts'
import type { Answered } from './asking.ts'
import type { CrosstabAnswer } from './count-crosstab.ts'
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
import { INDICATED, meanHours, RECEIVED } from './figures.ts'
import { MOST_EXPORTED_CELLS, type SuppressedCell } from './suppress-crosstab.ts'

/** @throws InvalidInput for a table with more cells than one document has */
export function suppressedOf({ suppressed }: CrosstabAnswer): readonly SuppressedCell[] {
  const cells = suppressed()
  if (cells !== null) return cells
  throw new InvalidInput([
    {
      path: ['groupBy'],
      message: `A table for export has at most ${MOST_EXPORTED_CELLS} cells, empty ones too.`,
      remedy: 'Divide by one characteristic less, and export one table for each of its levels with "only".',
    },
  ])
}

/** A crosstab as a document: without its withheld cells, and without what those could be computed from. */
export function exportCrosstab({ answer, about }: Answered<CrosstabAnswer>, language: Language): ExportTable {
  const { groupBy } = answer.question
  const rules = new Map(suppressedOf(answer).map(({ line, ofClass, rule }) => [`${line} ${ofClass}`, rule]))
  const hidden = (line: number | null, ofClass: number | null, value: Protected): Protected => {
    const rule = rules.get(`${line} ${ofClass}`)
    return rule === undefined ? value : { withheld: rule }
  }
  const cellsOf = (at: number | null, line: ProtectedLine): readonly ExportCell[] => {
    const n = hidden(at, null, line.n)
    const counts = line.counts.map((count, place) => hidden(at, place, count))
    // A share with its count gives n.
    const shares = line.shares.map((share, place) => {
      const count = counts[place] as Protected
      return 'withheld' in count ? count : 'withheld' in n ? n : share
    })
    const means = [RECEIVED, INDICATED].map((measure) => ('withheld' in n ? n : meanHours(line, measure)))
    return [countCell(n), ...counts.map(countCell), ...shares.map(countCell), ...means.map(figureCell)]
  }
  const classes = HOUR_CATEGORIES.map((category) => {
    const level = characteristicOf('HOUR_CATEGORY').levels.find(({ code }) => code === category)
    return { name: category.toLowerCase(), label: level?.label ?? { nl: category, en: category } }
  })
  return exportFrame(about, {
    name: about.field,
    title: {
      nl: `Ontvangen uren kraamzorg${inWords(
        groupBy.map((code) => characteristicOf(code).name.nl),
        'naar',
      )}`,
      en: `Received hours of kraamzorg${inWords(
        groupBy.map((code) => characteristicOf(code).name.en),
        'by',
      )}`,
    },
    columns: [
      ...levelColumns(groupBy),
      columnOf('n', 'WHOLE', { nl: 'Moeder-kindparen', en: 'Mother-child pairs' }, PAIRS),
      ...classes.map(({ name, label }) => columnOf(`count_${name}`, 'WHOLE', label, PAIRS)),
      ...classes.map(({ name, label }) => columnOf(`percent_${name}`, 'DECIMAL', label, PERCENT)),
      columnOf('mean_received_hours', 'DECIMAL', { nl: 'Gemiddeld ontvangen', en: 'Mean received' }, HOURS),
      columnOf('mean_indicated_hours', 'DECIMAL', { nl: 'Gemiddeld geïndiceerd', en: 'Mean indicated' }, HOURS),
    ],
    rows: [
      ...answer.lines.map(({ at, levels, line }) => [...levelCells(levels, language), ...cellsOf(at, line)]),
      [...everybodyCells(groupBy, language), ...cellsOf(null, answer.total)],
    ],
  })
}

function inWords(names: readonly string[], preposition: string): string {
  return names.length === 0 ? '' : ` ${preposition} ${names.join(', ')}`
}
