import type { ExportTable } from '../src/export/export-table.ts'

/** A small table with everything that is hard to write: a withheld value, one not known, quotes, a formula, a decimal. */
export function anExportTable(table: Partial<ExportTable> = {}): ExportTable {
  return {
    name: 'crosstab',
    title: { nl: 'Uren naar herkomst', en: 'Hours by origin' },
    synthetic: true,
    columns: [
      {
        name: 'origin',
        kind: 'TEXT',
        unit: null,
        label: { nl: 'Land van herkomst', en: 'Country of origin' },
        disclosed: false,
      },
      {
        name: 'n',
        kind: 'WHOLE',
        unit: { nl: 'paren', en: 'pairs' },
        label: { nl: 'Aantal', en: 'Number' },
        disclosed: true,
      },
      {
        name: 'mean_hours',
        kind: 'DECIMAL',
        unit: { nl: 'uur', en: 'hours' },
        label: { nl: 'Gemiddeld ontvangen', en: 'Mean received' },
        disclosed: true,
      },
    ],
    rows: [
      ['NETHERLANDS', 505187, 43.75],
      ['INDONESIA', { withheld: 'SMALL_CELL' }, { withheld: 'SMALL_DENOMINATOR' }],
      ['a "b", c; d #1', 12, null],
    ],
    notes: [{ nl: 'Synthetische gegevens.', en: 'Synthetic data.' }],
    meta: { cohort: 'abc', release: 'Synthetic "national"\nrelease' },
    ...table,
  }
}
